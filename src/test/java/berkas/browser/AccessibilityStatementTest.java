package berkas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.plan.AccessibilityCheck;
import berkas.plan.Criterion;
import berkas.site.SiteTest;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every site's accessibility statement says is what the tests do. */
class AccessibilityStatementTest {
    private static final List<AccessibilityCheck> TESTED =
            new ClassFileImporter()
                    .importPackages("berkas").stream()
                            .flatMap(type -> type.getMethods().stream())
                            .filter(AccessibilityStatementTest::runs)
                            .flatMap(AccessibilityStatementTest::checks)
                            .distinct()
                            .sorted()
                            .toList();

    @TempDir Path scratch;

    private static boolean runs(JavaMethod method) {
        boolean always = !method.isAnnotatedWith(EnabledIfSystemProperty.class);
        return always
                && (method.isAnnotatedWith(Test.class)
                        || method.isAnnotatedWith(ParameterizedTest.class));
    }

    private static Stream<AccessibilityCheck> checks(JavaMethod method) {
        return method.tryGetAnnotationOfType(Checks.class)
                .map(checks -> Arrays.stream(checks.value()))
                .orElse(Stream.empty());
    }

    @Test
    void everyCheckHasATest() {
        assertThat(TESTED).containsExactly(AccessibilityCheck.values());
    }

    @Test
    void theStatementListsEveryCheckWithItsCriteria() {
        Document page = statement();
        assertThat(page.select(".checks tbody th").eachText())
                .hasSameSizeAs(AccessibilityCheck.values())
                .doesNotHaveDuplicates();
        assertThat(page.select(".checks tbody td .criteria a").eachText())
                .isEqualTo(
                        Arrays.stream(AccessibilityCheck.values())
                                .flatMap(check -> check.criteria().stream())
                                .map(criterion -> criterion.number() + " " + criterion.title())
                                .toList());
    }

    @Test
    void theStatementNamesTheToolsInTheVersionsUsed() throws IOException {
        assertThat(AccessibilityCheck.AXE_VERSION).isEqualTo(BrowserTools.axeVersion());
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<nu-validator.version>" + AccessibilityCheck.NU_VERSION + "<");
        assertThat(statement().text())
                .contains("axe-core " + AccessibilityCheck.AXE_VERSION)
                .contains("Nu HTML Checker " + AccessibilityCheck.NU_VERSION);
    }

    @Test
    void itNamesAWayToComplainOnlyIfTheDossierDoes() {
        assertThat(statement().getElementById("contact")).isNull();
        SiteTest site = SiteTest.from("base", scratch);
        String settings = "content/dossier.yaml";
        site.edit(settings, site.text(settings) + "contact: https://example.org/surat\n");
        assertThat(statement(site).selectFirst("[aria-labelledby=contact] a").attr("href"))
                .isEqualTo("https://example.org/surat");
    }

    @ParameterizedTest
    @EnumSource(Criterion.class)
    void criteriaStandInTheOrderOfTheStandard(Criterion criterion) {
        assertThat(criterion.number()).matches("[1-4]\\.[1-5]\\.\\d{1,2}");
        Criterion[] all = Criterion.values();
        if (criterion.ordinal() > 0) {
            assertThat(order(all[criterion.ordinal() - 1])).isLessThan(order(criterion));
        }
    }

    private static int order(Criterion criterion) {
        return Stream.of(criterion.number().split("\\."))
                .mapToInt(Integer::parseInt)
                .reduce(0, (sum, part) -> sum * 100 + part);
    }

    @Test
    void criteriaLeadToTheirDefinitions() {
        assertThat(Criterion.FOCUS_NOT_OBSCURED.url())
                .isEqualTo("https://www.w3.org/TR/WCAG22/#focus-not-obscured-minimum");
        assertThat(Criterion.NAME_ROLE_VALUE.url()).endsWith("#name-role-value");
    }

    private Document statement() {
        return statement(SiteTest.from("base", scratch));
    }

    private static Document statement(SiteTest site) {
        return Jsoup.parse(site.build().page("accessibility.html"));
    }
}
