package berkas.docs;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.cli.Main;
import berkas.cli.Streams;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The README shows what the commands say of themselves. */
class ReadmeUsageTest {
    @ParameterizedTest
    @ValueSource(strings = {"--help", "build --help", "check --help"})
    void usageIsThatOfTheProgram(String command) throws IOException {
        assertThat(Files.readString(Path.of("README.md")))
                .contains("```text\n" + help(command.split(" ")) + "```\n");
    }

    private static String help(String... arguments) {
        StringWriter out = new StringWriter();
        PrintWriter err = new PrintWriter(new StringWriter());
        int exit = Main.run(arguments, new Streams(new PrintWriter(out), err, false, false));
        assertThat(exit).isZero();
        return out.toString();
    }
}
