package berkas.model;

/** How much a kind of problem shall weigh in this dossier. */
public enum SeverityOverride implements Keyword {
    @About("Keeps the site from being written.")
    ERROR,
    @About("Is reported only.")
    WARNING,
    @About("Is not reported.")
    OFF
}
