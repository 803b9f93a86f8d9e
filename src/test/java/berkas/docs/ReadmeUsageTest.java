package berkas.docs;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.Golden;
import berkas.cli.Main;
import berkas.cli.Streams;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The README shows what the commands say of themselves. */
class ReadmeUsageTest {
    private static final Path README = Path.of("./README.md");

    @Test
    void usageIsThatOfTheProgram() throws IOException {
        Map<String, String> said =
                Map.of(
                        "berkas --help", help("--help"),
                        "berkas build --help", help("build", "--help"),
                        "berkas check --help", help("check", "--help"));
        Golden.check(README, Blocks.filled(Files.readString(README), said));
    }

    private static String help(String... arguments) {
        StringWriter out = new StringWriter();
        PrintWriter err = new PrintWriter(new StringWriter());
        int exit = Main.run(arguments, new Streams(new PrintWriter(out), err, false, false));
        assertThat(exit).isZero();
        return out.toString();
    }
}
