package berkas.model;

/** What a glossary entry is about. */
public enum EntryKind implements Keyword {
    @About("A human being.")
    PERSON,
    @About("A state, body, company or group.")
    ORGANISATION,
    @About("A place on Earth or beyond.")
    PLACE,
    @About("A machine, vehicle, weapon or other technical thing.")
    TECHNOLOGY,
    @About("A law, resolution, treaty or other document.")
    DOCUMENT,
    @About("A notion or term.")
    CONCEPT,
    @About("Something that happened.")
    EVENT,
    @About("Anything else.")
    OTHER
}
