package berkas.model;

/** The texts of a record that a translation may give in another language. */
public enum Part implements Keyword {
    TITLE,
    SUBTITLE,
    NAME,
    ALIASES,
    DESCRIPTION,
    SUMMARY,
    BODY,
    FACTS,
    DATES,
    LOCATION,
    NOTE,
    RIGHTS
}
