package berkas;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static org.assertj.core.api.Assertions.assertThat;

import berkas.plan.Site;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitectureTest {
    private static final Path SOURCES = Path.of("src/main/java/berkas");
    private static final URL DIAGRAM =
            Objects.requireNonNull(ArchitectureTest.class.getResource("/packages.puml"));
    private static final JavaClasses BERKAS =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("berkas");

    @Test
    void packagesUseOnlyWhatTheDiagramAllows() {
        classes()
                .should(adhereToPlantUmlDiagram(DIAGRAM, consideringOnlyDependenciesInDiagram()))
                .check(BERKAS);
    }

    @Test
    void everyPackageStandsInTheDiagram() throws IOException {
        String diagram = Files.readString(Path.of("src/test/resources/packages.puml"));
        try (Stream<Path> folders = Files.list(SOURCES)) {
            assertThat(folders.filter(Files::isDirectory))
                    .allSatisfy(
                            folder ->
                                    assertThat(diagram)
                                            .contains("<<berkas." + folder.getFileName() + "..>>"));
        }
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("berkas.(**)").should().beFreeOfCycles().check(BERKAS);
    }

    @ParameterizedTest
    @CsvSource({
        "com.vladsch.flexmark.., berkas.format..",
        "tools.jackson.., berkas.format..",
        "org.snakeyaml.., berkas.format..",
        "com.drew.., berkas.format..",
        "org.apache.lucene.., berkas.search..",
        "org.tartarus.., berkas.search..",
        "freemarker.., berkas.render..",
        "org.jsoup.., berkas.validate..",
        "picocli.., berkas.cli..",
    })
    void aLibraryIsTouchedByItsOwnerOnly(String library, String owner) {
        noClasses()
                .that(resideInAPackage("berkas..").and(resideOutsideOfPackage(owner)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(BERKAS);
    }

    /** What a page is made from would not be known. */
    @Test
    void noPageIsMadeFromTheWholeDossier() {
        noClasses()
                .that(resideInAPackage("berkas.plan.pages.."))
                .and()
                .doNotHaveSimpleName("Planner")
                .should()
                .callMethod(Site.class, "dossier")
                .check(BERKAS);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that(resideOutsideOfPackage("berkas.cli.."))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(BERKAS);
    }

    @Test
    void everyPackageIsDocumentedAndNullMarked() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(files.filter(ArchitectureTest::hasClasses))
                    .allSatisfy(
                            folder ->
                                    assertThat(flowing(folder.resolve("package-info.java")))
                                            .contains(
                                                    "Purpose:",
                                                    "Takes:",
                                                    "Gives:",
                                                    "Start reading at:",
                                                    "Does not",
                                                    "@NullMarked"));
        }
    }

    private static boolean hasClasses(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String flowing(Path file) {
        try {
            return Files.readString(file).replaceAll("[\\s*]+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
