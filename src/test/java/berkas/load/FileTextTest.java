package berkas.load;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.diagnostic.Checked;
import berkas.diagnostic.Diagnostic;
import berkas.text.LineMap;
import berkas.text.SourceFile;
import berkas.text.Span;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileTextTest {
    @TempDir Path folder;

    @Test
    void readsUtf8AndDropsTheByteOrderMark() throws Exception {
        String text = "judul: “普京” 🚀 e\u0301\r\n\ttab\u0085\n";
        assertThat(read(bytes(text)).value()).contains(new SourceFile("x.yaml", text));
        assertThat(read(bytes("\uFEFF" + text)).value()).contains(new SourceFile("x.yaml", text));
    }

    @Test
    void pointsAtTheFirstByteThatIsNotUtf8() throws Exception {
        byte[] bytes = "título: “Kim”\nbody: ä“x\n".getBytes(Charset.forName("windows-1252"));
        Diagnostic fault = fault(bytes);
        assertThat(place(fault)).isEqualTo("B001 1:2");
        assertThat(fault.message()).contains("0xED");
        assertThat(fault.notes().get(0)).contains("Windows-1252").contains("`í`");
        assertThat(fault.help().get(0)).contains("UTF-8");
        assertThat(Objects.requireNonNull(fault.span()).file().text()).contains("“Kim”");
    }

    @Test
    void countsColumnsBeforeABadByteInCharacters() throws Exception {
        byte[] start = bytes("\uFEFFa: 普\n🚀é: ");
        byte[] all = Arrays.copyOf(start, start.length + 1);
        all[start.length] = (byte) 0xC3;
        assertThat(place(fault(all))).isEqualTo("B001 2:5");
    }

    @Test
    void refusesSurrogatesAndOverlongForms() throws Exception {
        assertThat(place(fault(new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80})))
                .isEqualTo("B001 1:2");
        assertThat(place(fault(new byte[] {(byte) 0xC0, (byte) 0x80}))).isEqualTo("B001 1:1");
    }

    @Test
    void recognisesUtf16WithAndWithoutMark() throws Exception {
        for (Charset charset :
                new Charset[] {
                    StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
                }) {
            Diagnostic fault = fault("title: Kim\nlanguage: id\n".getBytes(charset));
            assertThat(place(fault)).isEqualTo("B001 1:1");
            assertThat(fault.notes().get(0)).contains("UTF-16");
            assertThat(Objects.requireNonNull(fault.span()).file().text()).startsWith("title: Kim");
        }
        assertThat(fault("\uFEFFtitle: Kim".getBytes(StandardCharsets.UTF_16LE)).notes().get(0))
                .contains("UTF-16");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\u0001", "\u001B", "\f", "\u007F", "\u0093"})
    void refusesControlCharacters(String control) throws Exception {
        Diagnostic fault = fault(bytes("a: b\nc: " + control + "d"));
        assertThat(place(fault)).isEqualTo("B001 2:4");
        assertThat(fault.message()).contains("U+00");
    }

    @Test
    void refusesWhatIsTooLargeToBeWrittenByHand() throws Exception {
        byte[] bytes = new byte[FileText.LARGEST + 1];
        Arrays.fill(bytes, (byte) 'a');
        Diagnostic fault = fault(bytes);
        assertThat(fault.code().id()).isEqualTo("B008");
        assertThat(fault.message()).isEqualTo("file is larger than 16 MB");
        byte[] most = Arrays.copyOf(bytes, FileText.LARGEST);
        assertThat(read(most).diagnostics()).isEmpty();
    }

    @Test
    void reportsFilesThatVanish() {
        FoundFile gone = new FoundFile(folder.resolve("gone.yaml"), "gone.yaml", "gone.yaml");
        assertThat(FileText.read(gone).diagnostics())
                .singleElement()
                .satisfies(fault -> assertThat(fault.code().id()).isEqualTo("B008"));
    }

    private Checked<Optional<SourceFile>> read(byte[] bytes) throws Exception {
        Path path = Files.write(folder.resolve("x.yaml"), bytes);
        return FileText.read(new FoundFile(path, "x.yaml", "x.yaml"));
    }

    private Diagnostic fault(byte[] bytes) throws Exception {
        Checked<Optional<SourceFile>> read = read(bytes);
        assertThat(read.value()).isEmpty();
        assertThat(read.diagnostics()).hasSize(1);
        return read.diagnostics().get(0);
    }

    private static String place(Diagnostic fault) {
        Span span = Objects.requireNonNull(fault.span());
        return fault.code().id() + " " + LineMap.of(span.file().text()).at(span.start());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
