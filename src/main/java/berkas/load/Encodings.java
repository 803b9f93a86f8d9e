package berkas.load;

import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.text.SourceFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.IntStream;

/** B001: which encoding a file that is not UTF-8 probably has, and where that shows. */
final class Encodings {
    private static final String HELP =
            "open the file in its editor, choose “Save with encoding” (or “Save as”) and UTF-8";
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** How much of a file without a byte order mark is looked at. */
    private static final int SAMPLE = 1000;

    private Encodings() {}

    /** The fault of a file that begins like UTF-16: with its mark, or every other byte zero. */
    static Optional<Diagnostic> utf16(String shown, byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || zeros(bytes, 1)) {
            return Optional.of(utf16(shown, bytes, StandardCharsets.UTF_16LE));
        }
        return startsWith(bytes, 0xFE, 0xFF) || zeros(bytes, 0)
                ? Optional.of(utf16(shown, bytes, StandardCharsets.UTF_16BE))
                : Optional.empty();
    }

    /**
     * The fault of a file with a byte that is no part of UTF-8.
     *
     * @param position of the byte
     */
    static Diagnostic notUtf8(String shown, byte[] bytes, int position) {
        String before = new String(bytes, 0, position, StandardCharsets.UTF_8);
        int from = before.startsWith("\uFEFF") ? 1 : 0;
        String all = before + new String(bytes, position, bytes.length - position, WINDOWS_1252);
        int offset = before.length() - from;
        SourceFile file = new SourceFile(shown, all.substring(from));
        String octet = "0x%02X".formatted(bytes[position]);
        return Diagnostic.at(
                        file.span(offset, offset + 1),
                        Code.ENCODING,
                        "file is not UTF-8: the byte " + octet + " has no meaning here")
                .note(guess(file, offset))
                .help(HELP);
    }

    private static String guess(SourceFile file, int offset) {
        char c = file.text().charAt(offset);
        return Character.isISOControl(c) || c == '\uFFFD'
                ? "the file may be damaged, or not a text at all"
                : "it looks like Windows-1252, where this byte is `" + c + "`";
    }

    private static Diagnostic utf16(String shown, byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        SourceFile file =
                new SourceFile(shown, text.startsWith("\uFEFF") ? text.substring(1) : text);
        return Diagnostic.at(file.whole(), Code.ENCODING, "file is not UTF-8")
                .note("it looks like UTF-16, which some editors call “Unicode”")
                .help(HELP);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && bytes[0] == (byte) first && bytes[1] == (byte) second;
    }

    /** Whether most bytes at odd or even places are zero, as in UTF-16 of Latin letters. */
    private static boolean zeros(byte[] bytes, int parity) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        long zeros = IntStream.range(0, pairs).filter(i -> bytes[2 * i + parity] == 0).count();
        long others = IntStream.range(0, pairs).filter(i -> bytes[2 * i + 1 - parity] == 0).count();
        return pairs > 1 && zeros > pairs / 2 && others == 0;
    }
}
