package berkas.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.text.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final SourceFile A = new SourceFile("a.yaml", "title: x\nbody: y\n");
    private static final SourceFile B = new SourceFile("b.yaml", "title: x\n");

    private static final List<Diagnostic> SORTED =
            List.of(
                    Diagnostic.of("", Code.NO_DOSSIER, "no dossier.yaml"),
                    Diagnostic.of("a.yaml", Code.UNLINKED_FILE, "nobody links to it"),
                    Diagnostic.at(A.span(0, 0), Code.EMPTY_FILE, "empty"),
                    Diagnostic.at(A.span(0, 5), Code.UNKNOWN_KEY, "a"),
                    Diagnostic.at(A.span(0, 5), Code.UNKNOWN_KEY, "b"),
                    Diagnostic.at(A.span(0, 6), Code.UNKNOWN_KEY, "b"),
                    Diagnostic.at(A.span(0, 6), Code.UNKNOWN_KEY, "b").note("n"),
                    Diagnostic.at(A.span(0, 5), Code.BAD_DATE, "a"),
                    Diagnostic.at(A.span(9, 13), Code.ENCODING, "a"),
                    Diagnostic.at(B.span(0, 5), Code.UNKNOWN_KEY, "a"));

    @Test
    void orderDoesNotDependOnTheOrderFound() {
        Random random = new Random(5);
        for (int round = 0; round < 50; round++) {
            List<Diagnostic> shuffled = new ArrayList<>(SORTED);
            Collections.shuffle(shuffled, random);
            assertThat(Report.of(shuffled).diagnostics()).containsExactlyElementsOf(SORTED);
        }
    }

    @Test
    void equalProblemsAreOne() {
        Diagnostic again = Diagnostic.at(A.span(0, 5), Code.UNKNOWN_KEY, "a");
        List<Diagnostic> twice = new ArrayList<>(SORTED);
        twice.add(again);
        assertThat(Report.of(twice).diagnostics()).containsExactlyElementsOf(SORTED);
    }

    @Test
    void countsBySeverity() {
        Report report = Report.of(SORTED);
        assertThat(report.errors()).isEqualTo(9);
        assertThat(report.warnings()).isEqualTo(1);
        assertThat(report.ok()).isFalse();
    }

    @Test
    void warningsAloneAreFine() {
        assertThat(Report.of(List.of(SORTED.get(1))).ok()).isTrue();
        assertThat(Report.of(List.of()).ok()).isTrue();
    }

    @Test
    void dossierWeighsProblemsItsOwnWay() {
        Severities severities =
                new Severities(
                        Map.of(
                                Code.UNKNOWN_KEY, Level.WARNING,
                                Code.UNLINKED_FILE, Level.ERROR,
                                Code.NO_DOSSIER, Level.OFF));
        Report report = Report.of(SORTED, severities);
        assertThat(report.warnings()).isEqualTo(5);
        assertThat(report.errors()).isEqualTo(4);
    }
}
