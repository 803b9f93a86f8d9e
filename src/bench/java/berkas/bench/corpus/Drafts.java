package berkas.bench.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a dossier consists of, in no tool's layout. */
final class Drafts {
    private Drafts() {}

    /** Bodies are Markdown; dates are {@code yyyy-mm-dd}; other texts are plain. */
    record Article(
            String id,
            String title,
            String published,
            String publisher,
            String url,
            String summary,
            String body,
            List<Note> notes) {}

    /**
     * @param number from 1, in the order of the text
     * @param verdict empty but for claims
     * @param prefix empty where the quotation begins its sentence
     * @param suffix empty where the quotation ends its sentence
     */
    record Note(
            int number,
            String quote,
            String prefix,
            String suffix,
            String type,
            String verdict,
            String title,
            String body,
            List<Entry> terms,
            List<Source> sources) {
        String id() {
            return "n" + number;
        }
    }

    /** Its names are found by Berkas' rules and by plain search: whole words, nowhere else. */
    record Entry(
            int number,
            String id,
            String name,
            List<String> aliases,
            String kind,
            String summary,
            @Nullable Place place) {}

    /** In ten-thousandths of a degree. */
    record Place(int latitude, int longitude) {
        String north() {
            return degrees(latitude);
        }

        String east() {
            return degrees(longitude);
        }

        private static String degrees(int value) {
            String digits = String.valueOf(10_000 + Math.abs(value) % 10_000).substring(1);
            return (value < 0 ? "-" : "") + Math.abs(value) / 10_000 + "." + digits;
        }
    }

    /** What needs the other entries: the texts that mention them. */
    record EntryText(String body, List<Fact> facts, List<Source> sources) {}

    record Fact(String label, String value) {}

    record Source(String id, String title, String publisher, String issued, String url) {}

    record Event(
            String id,
            String date,
            String title,
            String body,
            List<Entry> terms,
            List<Source> sources) {}
}
