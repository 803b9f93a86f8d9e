package berkas.model;

/** The kind of a cited work: the item types of CSL 1.0.2, appendix III, that dossiers cite. */
public enum SourceType implements Keyword {
    @About("An article in a newspaper or of a news agency.")
    ARTICLE_NEWSPAPER,
    @About("An article in a magazine.")
    ARTICLE_MAGAZINE,
    @About("An article in a scholarly journal.")
    ARTICLE_JOURNAL,
    @About("An article of another kind.")
    ARTICLE,
    @About("A bill.")
    BILL,
    @About("A book.")
    BOOK,
    @About("A radio or television programme.")
    BROADCAST,
    @About("A chapter in a book.")
    CHAPTER,
    @About("A set of data.")
    DATASET,
    @About("A document of no other kind.")
    DOCUMENT,
    @About("An entry in a reference work.")
    ENTRY,
    @About("An entry in a dictionary.")
    ENTRY_DICTIONARY,
    @About("An entry in an encyclopedia.")
    ENTRY_ENCYCLOPEDIA,
    @About("A drawing or other figure.")
    FIGURE,
    @About("A photograph or other picture.")
    GRAPHIC,
    @About("An interview.")
    INTERVIEW,
    @About("A decision of a court.")
    LEGAL_CASE,
    @About("A law, decree or resolution.")
    LEGISLATION,
    @About("A manuscript.")
    MANUSCRIPT,
    @About("A map.")
    MAP,
    @About("A film or video.")
    MOTION_PICTURE,
    @About("A paper at a conference.")
    PAPER_CONFERENCE,
    @About("A letter or message.")
    PERSONAL_COMMUNICATION,
    @About("A post on social media.")
    POST,
    @About("A post in a weblog.")
    POST_WEBLOG,
    @About("A report.")
    REPORT,
    @About("A recording of sound.")
    SONG,
    @About("A speech.")
    SPEECH,
    @About("A thesis.")
    THESIS,
    @About("A treaty.")
    TREATY,
    @About("A page of a web site; what holds when nothing is said.")
    WEBPAGE
}
