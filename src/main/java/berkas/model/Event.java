package berkas.model;

import berkas.text.SourceFile;
import java.util.List;

/** Something that happened: {@code events/<id>.yaml}. */
@About("Something that happened, for the timeline.")
public record Event(
        @FromFile String id,
        @FromFile SourceFile file,
        @Required @About(value = "When (EDTF level 1).", example = "2023-09-13T13:09:00+09:00")
                Edtf date,
        @Required @About("What happened, in a sentence.") String title,
        @About("More about it, in Markdown.") Markup body,
        @About("Glossary entries it belongs to.") List<Ref> terms,
        @About("What it rests on: ids of sources, or sources written in place.")
                List<SourceRef> sources,
        @About("Anything else; Berkas does not read it.") Extra extra,
        @FromFile Kept kept) {
    public Event {
        terms = List.copyOf(terms);
        sources = List.copyOf(sources);
    }
}
