package berkas.plan.timeline;

import berkas.model.Edtf;
import berkas.model.LanguageTag;
import berkas.plan.Dates;
import berkas.plan.Ui;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Dates to draw, and words to draw them with. */
public final class Samples {
    /** Every form of EDTF level 1 that differs in its precision, its qualifiers or its sides. */
    static final List<String> FORMS =
            List.of(
                    "Y-17000000000000000",
                    "-9999",
                    "-0044-03-15",
                    "0000",
                    "0001",
                    "15XX",
                    "1906-21",
                    "1906-24",
                    "19XX",
                    "195X",
                    "1984",
                    "1984?",
                    "1984~",
                    "1984%",
                    "1985-04",
                    "1985-04~",
                    "1985-04-XX",
                    "1985-XX",
                    "1985-XX-XX",
                    "1985-04-12",
                    "1985-04-12?",
                    "1985-04-12%",
                    "1985-04-12T23:20:30",
                    "1985-04-12T23:20:30Z",
                    "1985-04-12T23:20:30+09:00",
                    "1964/2008",
                    "1964-06/2008-08",
                    "1964?/2008~",
                    "1985-04-12/..",
                    "1985-04/",
                    "../1985-04-12",
                    "/1985-04-12",
                    "1985%/..",
                    "Y12000",
                    "Y170000002");

    private Samples() {}

    public static Ui ui(String language) {
        Properties texts = new Properties();
        Path file = Path.of("templates/i18n/ui_" + language + ".properties");
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Ui(
                LanguageTag.parse(language).orElseThrow(),
                texts.stringPropertyNames().stream()
                        .collect(Collectors.toMap(key -> key, texts::getProperty)));
    }

    public static Dates dates(String language) {
        return new Dates(ui(language));
    }

    public static Edtf date(String text) {
        return Edtf.parse(text).orElseThrow();
    }

    static Extent extent(String text) {
        return Extent.of(date(text));
    }

    static List<Extent> extents(String... texts) {
        return Stream.of(texts).map(Samples::extent).toList();
    }

    /** Events in the order given. */
    static List<Dated> events(String... dates) {
        return IntStream.range(0, dates.length).mapToObj(i -> dated(dates[i], i, false)).toList();
    }

    static Dated article(String date, int number) {
        return dated(date, number, true);
    }

    private static Dated dated(String date, int number, boolean published) {
        return new Dated(
                date(date),
                published,
                (published ? "#article-" : "#event-") + number,
                "#year-1",
                "Title " + number,
                "",
                date + ": title " + number,
                "entry-" + number % 3);
    }
}
