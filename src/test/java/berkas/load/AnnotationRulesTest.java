package berkas.load;

import static berkas.load.ContentFolder.note;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotationRulesTest {
    private static final String FILE = "annotations/kim/03-x.yaml";

    @TempDir Path root;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: x",
                "whole: false",
                "prefix: a\nsuffix: b",
                "type: claim\nverdict: unverified",
                "type: claim\nverdict: supported\nsources: [tass]",
                "type: claim\nverdict: contradicted\nsources:\n  title: T\n  url: https://t.org",
            })
    void acceptsWhatFitsTogether(String lines) {
        assertThat(faults(note(lines))).isEmpty();
    }

    @Test
    void acceptsANoteOnTheWholeArticle() {
        assertThat(faults("whole: true\ntype: context\nbody: x\n")).isEmpty();
    }

    @Test
    void wantsAQuoteOrTheWhole() {
        assertThat(faults("type: context\nbody: x\n")).containsExactly(FILE + ":1:1 B113");
        assertThat(faults("type: context\nbody: x\nwhole: false\n"))
                .containsExactly(FILE + ":1:1 B113");
        assertThat(faults("# catatan\nquote: Kim\ntype: context\nbody: x\nwhole: true\n"))
                .containsExactly(FILE + ":5:1 B113");
    }

    @Test
    void wantsAQuoteWhereThereIsContext() {
        assertThat(faults("whole: true\ntype: context\nbody: x\nsuffix: x\n"))
                .containsExactly(FILE + ":4:1 B113");
        assertThat(faults("whole: true\ntype: context\nbody: x\nsuffix: x\nprefix: y\n"))
                .containsExactly(FILE + ":5:1 B113");
    }

    @ParameterizedTest
    @CsvSource({
        "'type: claim', 3:1 B113",
        "'type: context\nverdict: unverified', 4:1 B113",
        "'type: question\nverdict: supported\nsources: [tass]', 4:1 B113",
        "'type: claim\nverdict: supported', 4:1 B114",
        "'type: claim\nverdict: contradicted\nsources: []', 4:1 B114",
        "'type: claim\n\"verdict\" : partly-supported', 4:2 B114",
    })
    void wantsVerdictsOnClaimsOnlyAndBacked(String lines, String fault) {
        assertThat(faults("quote: Kim\nbody: x\n" + lines + "\n"))
                .containsExactly(FILE + ":" + fault);
    }

    @Test
    void namesTheVerdictsThereAre() {
        ContentFolder folder = ContentFolder.clean(root).with(FILE, note("type: claim"));
        assertThat(folder.told()).contains("`partly-supported`").contains("verdict:");
    }

    /**
     * One mistake, one fault: what a misspelt or unreadable key leaves out is not missed as well.
     */
    @ParameterizedTest
    @CsvSource({
        "'qoute: Kim\ntype: context\nbody: x', 1:1 B103",
        "'quote:\ntype: context\nbody: x', 1:1 B111",
        "'quote: [a, b]\ntype: context\nbody: x', 1:8 B105",
        "'quote: Kim\ntype: claim\nverdit: supported\nsources: [tass]\nbody: x', 3:1 B103",
        "'quote: Kim\ntype: claim\nverdict: suported\nbody: x', 3:10 B109",
        "'quote: Kim\ntype: claim\nverdict: supported\nsorces: [tass]\nbody: x', 4:1 B103",
        "'quote: Kim\ntype: klaim\nverdict: supported\nsources: [tass]\nbody: x', 2:7 B109",
        "'quote: Kim\nverdict: supported\nsources: [tass]\nbody: x', 1:1 B104",
    })
    void addsNothingToAFaultOfTheFieldItself(String text, String fault) {
        assertThat(faults(text + "\n")).containsExactly(FILE + ":" + fault);
    }

    private List<String> faults(String text) {
        return ContentFolder.clean(root).with(FILE, text).faults();
    }
}
