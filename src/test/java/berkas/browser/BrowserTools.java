package berkas.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the browser tests need of the machine: a Chromium, a Node and two packages of npm. */
final class BrowserTools {
    static final Path FOLDER = Path.of("src/test/browser-tools");

    private static final List<String> CHROMIUM = List.of("chromium", "chromium-browser");
    private static final int NODE = 20;

    private BrowserTools() {}

    static Path chromium() {
        return onPath(CHROMIUM).orElseThrow();
    }

    static Path node() {
        return onPath(List.of("node", "nodejs")).orElseThrow();
    }

    /** Where Playwright for Java finds its driver, in a folder called {@code package}. */
    static Path driver() {
        return FOLDER.resolve("node_modules").toAbsolutePath();
    }

    /** The script that checks a page for accessibility. */
    static String axe() {
        return text(driver().resolve("axe-core/axe.min.js"));
    }

    /** What is missing and how to install it, a line each; nothing where all is there. */
    static List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (onPath(CHROMIUM).isEmpty()) {
            missing.add("no Chromium on the PATH: apt-get install chromium fonts-noto-core");
        }
        if (onPath(List.of("node", "nodejs")).filter(BrowserTools::recent).isEmpty()) {
            missing.add("no Node " + NODE + " or newer on the PATH: apt-get install nodejs npm");
        }
        if (!wanted().equals(installed())) {
            missing.add(
                    "npm packages missing or of another version:"
                            + " npm ci --ignore-scripts --prefix "
                            + FOLDER);
        }
        return List.copyOf(missing);
    }

    private static boolean recent(Path node) {
        try {
            Process process = new ProcessBuilder(node.toString(), "--version").start();
            String version =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Matcher major = Pattern.compile("v(\\d+)\\.").matcher(version);
            return major.lookingAt() && Integer.parseInt(major.group(1)) >= NODE;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> wanted() {
        String manifest = text(FOLDER.resolve("package.json"));
        return List.of(
                first("\"axe-core\": \"([^\"]+)\"", manifest),
                first("\"npm:playwright-core@([^\"]+)\"", manifest));
    }

    private static List<String> installed() {
        return Stream.of("axe-core", "package")
                .map(name -> driver().resolve(name).resolve("package.json"))
                .filter(Files::exists)
                .map(file -> first("\"version\": *\"([^\"]+)\"", text(file)))
                .toList();
    }

    /** The version of a tool as {@code package.json} pins it. */
    static String axeVersion() {
        return wanted().get(0);
    }

    static String playwrightVersion() {
        return wanted().get(1);
    }

    private static Optional<Path> onPath(List<String> names) {
        String path = System.getenv().getOrDefault("PATH", "");
        return names.stream()
                .flatMap(
                        name ->
                                Stream.of(path.split(File.pathSeparator))
                                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static String first(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
