package berkas.anchor;

import berkas.model.Annotation;
import berkas.model.AnnotationType;
import berkas.model.Article;
import berkas.model.Block;
import berkas.model.Edtf;
import berkas.model.Entry;
import berkas.model.EntryKind;
import berkas.model.Extra;
import berkas.model.Inline;
import berkas.model.Kept;
import berkas.model.LanguageTag;
import berkas.model.Markup;
import berkas.model.RenderedText;
import berkas.model.Text;
import berkas.text.Origin;
import berkas.text.SourceFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Articles, notes and entries for tests, without reading files. */
final class Texts {
    private Texts() {}

    /** An article of plain paragraphs, a blank line between two. */
    static Article article(String... paragraphs) {
        SourceFile file =
                new SourceFile("content/articles/kim.md", String.join("\n\n", paragraphs));
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String paragraph : paragraphs) {
            Inline text = new Inline.Text(paragraph, at, at + paragraph.length());
            blocks.add(new Block.Paragraph(List.of(text)));
            at += paragraph.length() + 2;
        }
        return article(file, Markup.of(file, Origin.shifted(file, 0), blocks));
    }

    static Article article(SourceFile file, Markup body) {
        return new Article(
                "kim",
                file,
                "Kim",
                "",
                Edtf.parse("2023").orElseThrow(),
                "",
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                "",
                "",
                "",
                null,
                List.of(),
                Extra.NONE,
                body,
                Kept.NONE);
    }

    static RenderedText rendered(Article article) {
        return RenderedText.of(article.body(), id -> id, path -> path);
    }

    static Annotation note(String quote) {
        return note(quote, null, null);
    }

    static Annotation note(String quote, @Nullable String prefix, @Nullable String suffix) {
        SourceFile file = new SourceFile("content/annotations/kim/n.yaml", "quote: " + quote);
        return new Annotation(
                "kim",
                "n",
                file,
                text(file, quote),
                false,
                text(file, prefix),
                text(file, suffix),
                AnnotationType.CONTEXT,
                "",
                Markup.none(file),
                List.of(),
                List.of(),
                null,
                "",
                null,
                null,
                null,
                Extra.NONE,
                Kept.NONE);
    }

    static Entry entry(String id, String... names) {
        return entry(id, null, names);
    }

    static Entry entry(String id, Entry.@Nullable Match match, String... names) {
        SourceFile file = new SourceFile("content/glossary/" + id + ".yaml", "name: " + names[0]);
        List<Text> aliases =
                Arrays.stream(names).skip(1).map(name -> new Text(name, file.whole())).toList();
        return new Entry(
                id,
                file,
                new Text(names[0], file.whole()),
                EntryKind.OTHER,
                id,
                aliases,
                Map.of(),
                Markup.none(file),
                List.of(),
                null,
                List.of(),
                List.of(),
                Map.of(),
                match,
                List.of(),
                Extra.NONE,
                Kept.NONE);
    }

    static LanguageTag language(String tag) {
        return LanguageTag.parse(tag).orElseThrow();
    }

    private static @Nullable Text text(SourceFile file, @Nullable String value) {
        return value == null ? null : new Text(value, file.span(0, file.text().length()));
    }
}
