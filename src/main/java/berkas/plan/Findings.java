package berkas.plan;

import berkas.anchor.Anchor;
import berkas.anchor.Anchorer;
import berkas.anchor.Mention;
import berkas.anchor.Terms;
import berkas.diagnostic.Checked;
import berkas.format.RecordCodec;
import berkas.memo.Memo;
import berkas.model.Annotation;
import berkas.model.Article;
import berkas.model.Entry;
import berkas.model.LanguageTag;
import berkas.model.RenderedText;
import berkas.model.Text;
import berkas.text.Hash128;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks for mentions and quotations in texts, once as long as the text and what is looked for stay
 * the same.
 *
 * @param memo what was found before
 */
record Findings(Memo memo) {
    private static final RecordCodec CODEC =
            new RecordCodec(List.of(Mentions.class, Passages.class));

    /** The mentions of a text, their entries by id. */
    private record Mentions(List<Mentioned> all) {
        Mentions {
            all = List.copyOf(all);
        }
    }

    /** A {@link Mention}. */
    private record Mentioned(
            String entry,
            int start,
            int end,
            boolean byHand,
            boolean linkable,
            int block,
            int section) {
        static Mentioned of(Mention mention) {
            return new Mentioned(
                    mention.entry().id(),
                    mention.start(),
                    mention.end(),
                    mention.byHand(),
                    mention.linkable(),
                    mention.block(),
                    mention.section());
        }

        Mention of(Map<String, Entry> entries) {
            Entry named = Objects.requireNonNull(entries.get(entry));
            return new Mention(named, start, end, byHand, linkable, block, section);
        }
    }

    /** The passages of an article's notes, these by their paths. */
    private record Passages(List<Passage> all) {
        Passages {
            all = List.copyOf(all);
        }
    }

    /** An {@link Anchor}. */
    private record Passage(String note, int start, int end, String words) {
        static Passage of(Anchor anchor) {
            return new Passage(
                    anchor.annotation().path(), anchor.start(), anchor.end(), anchor.passage());
        }

        Anchor of(Map<String, Annotation> notes) {
            return new Anchor(Objects.requireNonNull(notes.get(note)), start, end, words);
        }
    }

    /** What stands for all that mentions of entries are told by. */
    static Hash128 names(List<Entry> entries) {
        return digest(entries.stream().map(Findings::names).toList());
    }

    private static List<Object> names(Entry entry) {
        return List.of(
                entry.id(),
                entry.name().value(),
                entry.aliases().stream().map(Text::value).toList(),
                entry.match() != null && entry.match().ignoreCase());
    }

    /**
     * The mentions in a text; see {@link Terms#find}.
     *
     * @param names {@link #names} of the entries
     */
    List<Mention> mentions(
            RenderedText text,
            LanguageTag language,
            Terms terms,
            Hash128 names,
            Map<String, Entry> entries) {
        Hash128 key = digest(List.of("mentions", text, language, names));
        return known(Mentions.class, key)
                .map(found -> found.all().stream().map(one -> one.of(entries)).toList())
                .orElseGet(
                        () -> {
                            List<Mention> found = terms.find(text, language, entries);
                            remember(key, new Mentions(found.stream().map(Mentioned::of).toList()));
                            return found;
                        });
    }

    /** The places of an article's notes; see {@link Anchorer#anchor}. */
    Checked<List<Anchor>> anchors(Article article, RenderedText text, List<Annotation> notes) {
        Hash128 key =
                digest(List.of("passages", text, notes.stream().map(Findings::quoted).toList()));
        return known(Passages.class, key)
                .map(found -> Checked.clean(anchors(found, notes)))
                .orElseGet(
                        () -> {
                            Checked<List<Anchor>> found = Anchorer.anchor(article, text, notes);
                            if (found.diagnostics().isEmpty()) {
                                List<Passage> all =
                                        found.value().stream().map(Passage::of).toList();
                                remember(key, new Passages(all));
                            }
                            return found;
                        });
    }

    private static List<Anchor> anchors(Passages found, List<Annotation> notes) {
        Map<String, Annotation> byPath =
                notes.stream()
                        .collect(
                                Collectors.toMap(
                                        Annotation::path, Function.identity(), (a, b) -> a));
        return found.all().stream().map(passage -> passage.of(byPath)).toList();
    }

    private static List<Object> quoted(Annotation note) {
        return List.of(
                note.path(), words(note.quote()), words(note.prefix()), words(note.suffix()));
    }

    private static Optional<String> words(@Nullable Text text) {
        return Optional.ofNullable(text).map(Text::value);
    }

    private <T extends Record> Optional<T> known(Class<T> type, Hash128 key) {
        return memo.get(key).map(bytes -> type.cast(CODEC.read(bytes)));
    }

    private void remember(Hash128 key, Record found) {
        if (memo != Memo.NONE) {
            memo.put(key, CODEC.write(found));
        }
    }

    private static Hash128 digest(Object parts) {
        return new DigestWriter(record -> null).write(parts).digest();
    }
}
