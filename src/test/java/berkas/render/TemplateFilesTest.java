package berkas.render;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.diagnostic.Checked;
import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateFilesTest {
    @TempDir Path folder;

    @Test
    void findsTheBuiltInFiles() throws IOException {
        TemplateFiles files = TemplateFiles.builtIn();
        assertThat(files.templates()).contains("pages/home.ftlh", "partials/layout.ftlh");
        assertThat(files.assets()).containsKey("css/site.css");
        assertThat(files.languages()).contains("en", "id");
    }

    @Test
    void aFolderThatIsNotThereChangesNothing() throws IOException {
        Checked<TemplateFiles> files = TemplateFiles.over(folder.resolve("none"));
        assertThat(files.diagnostics()).isEmpty();
        assertThat(files.value().templates()).isEqualTo(TemplateFiles.builtIn().templates());
    }

    @Test
    void aFileReplacesTheBuiltInOneAndOthersStay() throws IOException {
        write("pages/home.ftlh", "mine");
        write("assets/css/site.css", "p {}");
        write("assets/img/own.svg", "<svg/>");
        TemplateFiles files = TemplateFiles.over(folder).value();
        assertThat(files.template("pages/home.ftlh").orElseThrow().text()).isEqualTo("mine");
        assertThat(files.template("pages/home.ftlh").orElseThrow().path())
                .isEqualTo(folder + "/pages/home.ftlh");
        assertThat(files.template("pages/note.ftlh")).isPresent();
        assertThat(files.assets().get("css/site.css"))
                .isEqualTo("p {}".getBytes(StandardCharsets.UTF_8));
        assertThat(files.assets().keySet())
                .contains("css/site.css", "css/theme.css", "icon.svg", "img/own.svg");
    }

    @Test
    void aTextReplacesTheBuiltInOneAndOthersStay() throws IOException {
        write("i18n/ui_id.properties", "nav.home = Muka é 中");
        Checked<TemplateFiles> files = TemplateFiles.over(folder);
        Map<String, String> texts = files.value().ui("id").orElseThrow();
        assertThat(files.diagnostics()).isEmpty();
        assertThat(texts)
                .containsEntry("nav.home", "Muka é 中")
                .containsEntry("nav.glossary", "Glosarium");
    }

    @Test
    void findsTheMoreGeneralLanguage() throws IOException {
        TemplateFiles files = TemplateFiles.builtIn();
        assertThat(files.ui("id-Latn-ID")).isEqualTo(files.ui("id")).isPresent();
        assertThat(files.ui("ID")).isPresent();
        assertThat(files.ui("i")).isEmpty();
        assertThat(files.ui("fr")).isEmpty();
        assertThat(files.ui("")).isEmpty();
    }

    @Test
    void aLanguageThatLacksTextsHasThemInEnglishAndIsReported() throws IOException {
        write("i18n/ui_fr.properties", "nav.home = Accueil");
        Checked<TemplateFiles> files = TemplateFiles.over(folder);
        assertThat(files.value().ui("fr-CA").orElseThrow())
                .containsEntry("nav.home", "Accueil")
                .containsEntry("nav.sources", "Sources");
        assertThat(codes(files)).containsExactly(Code.UNKNOWN_UI_LANGUAGE);
        assertThat(files.diagnostics().get(0).notes().get(0)).contains("article.textIn");
    }

    @Test
    void refusesFilesThatAreNotUtf8AndKeepsTheBuiltInOnes() throws IOException {
        byte[] latin1 = "é".getBytes(StandardCharsets.ISO_8859_1);
        Files.createDirectories(folder.resolve("pages"));
        Files.write(folder.resolve("pages/home.ftlh"), latin1);
        Checked<TemplateFiles> files = TemplateFiles.over(folder);
        assertThat(codes(files)).containsExactly(Code.ENCODING);
        assertThat(files.diagnostics().get(0).path()).isEqualTo(folder + "/pages/home.ftlh");
        assertThat(files.value().template("pages/home.ftlh").orElseThrow().path())
                .startsWith("<built-in>");
    }

    @Test
    void refusesABundleWithABadEscape() throws IOException {
        write("i18n/ui_id.properties", "nav.home = \\u00zz");
        Checked<TemplateFiles> files = TemplateFiles.over(folder);
        assertThat(codes(files)).containsExactly(Code.TEMPLATE_FAILURE);
        assertThat(files.value().ui("id").orElseThrow()).containsEntry("nav.home", "Beranda");
    }

    @Test
    void dropsAByteOrderMark() throws IOException {
        write("pages/home.ftlh", "\uFEFFmine");
        TemplateFiles files = TemplateFiles.over(folder).value();
        assertThat(files.template("pages/home.ftlh").orElseThrow().text()).isEqualTo("mine");
    }

    @Test
    void leavesHiddenFilesAndBackupsOut() throws IOException {
        write("assets/.DS_Store", "");
        write("assets/css/site.css~", "");
        write(".git/assets/x", "");
        write("pages/.home.ftlh.swp", "");
        write("README.md", "");
        TemplateFiles files = TemplateFiles.over(folder).value();
        assertThat(files.assets().keySet()).isEqualTo(TemplateFiles.builtIn().assets().keySet());
        assertThat(files.templates()).isEqualTo(TemplateFiles.builtIn().templates());
    }

    /** As it is run by people: all classes and templates in one jar without entries for folders. */
    @Test
    void findsTheBuiltInFilesInAJar() throws Exception {
        Path jar = folder.resolve("all in one.jar");
        Path classes =
                Path.of(
                        TemplateFiles.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI());
        pack(classes, jar);
        URL[] path = Stream.concat(Stream.of(jar.toUri().toURL()), libraries()).toArray(URL[]::new);
        try (URLClassLoader loader =
                new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            Class<?> type = loader.loadClass(TemplateFiles.class.getName());
            Object files = type.getMethod("builtIn").invoke(null);
            assertThat(type.getMethod("templates").invoke(files))
                    .isEqualTo(TemplateFiles.builtIn().templates());
        }
    }

    private static Stream<URL> libraries() {
        return Stream.of(
                        freemarker.template.Configuration.class,
                        org.jspecify.annotations.Nullable.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation());
    }

    private static void pack(Path classes, Path jar) throws IOException {
        try (Stream<Path> files = Files.walk(classes);
                JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                out.write(Files.readAllBytes(file));
            }
        }
    }

    private static List<Code> codes(Checked<?> checked) {
        return checked.diagnostics().stream().map(Diagnostic::code).toList();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
