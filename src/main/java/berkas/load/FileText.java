package berkas.load;

import berkas.diagnostic.Checked;
import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.text.KeptText;
import berkas.text.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads a file as the UTF-8 text it must be. */
final class FileText {
    /** No text that somebody writes comes near it; 16 MiB. */
    static final int LARGEST = 16 << 20;

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final byte[] ENCODED_MARK = BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8);

    private FileText() {}

    /** The text without a byte order mark; B001, B008 or B009 when there is none to work with. */
    static Checked<Optional<SourceFile>> read(FoundFile file) {
        Checked<Optional<byte[]>> bytes = bytes(file);
        return bytes.value()
                .map(found -> decoded(file.shown(), found))
                .orElseGet(() -> new Checked<>(Optional.empty(), bytes.diagnostics()));
    }

    /** What is in a file; B001 when it cannot be read. */
    static Checked<Optional<byte[]>> bytes(FoundFile file) {
        try (InputStream in = Files.newInputStream(file.path())) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            return bytes.length > LARGEST
                    ? refused(tooLarge(file))
                    : Checked.clean(Optional.of(bytes));
        } catch (IOException e) {
            return refused(Unreadable.because(file.shown(), e));
        }
    }

    /**
     * A text of which it is known that there is nothing wrong with its bytes.
     *
     * @param length of the text without a byte order mark, in UTF-16 units
     */
    static SourceFile sound(String shown, byte[] bytes, int length) {
        int start = startsWithMark(bytes) ? ENCODED_MARK.length : 0;
        return new SourceFile(shown, new KeptText(bytes, start, bytes.length, length));
    }

    /** The text of a file's bytes without a byte order mark; B001 or B009 when they are none. */
    static Checked<Optional<SourceFile>> decoded(String shown, byte[] bytes) {
        Optional<Diagnostic> otherEncoding = Encodings.utf16(shown, bytes);
        if (otherEncoding.isPresent()) {
            return refused(otherEncoding.get());
        }
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, text, true);
        return result.isError()
                ? refused(Encodings.notUtf8(shown, bytes, in.position()))
                : checked(shown, withoutMark(text.flip().toString()));
    }

    private static Checked<Optional<SourceFile>> checked(String shown, String text) {
        SourceFile file = new SourceFile(shown, text);
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                return refused(control(file, i));
            }
        }
        List<Diagnostic> conflicts = MergeConflicts.in(file);
        return conflicts.isEmpty()
                ? Checked.clean(Optional.of(file))
                : new Checked<>(Optional.empty(), conflicts);
    }

    /** What YAML 1.2.2, section 5.1, refuses too: C0 but tab and line ends, DEL, C1 but NEL. */
    private static boolean isControl(char c) {
        return Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r' && c != '\u0085';
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static Diagnostic control(SourceFile file, int offset) {
        String name = "U+%04X".formatted((int) file.text().charAt(offset));
        return Diagnostic.at(
                        file.span(offset, offset + 1),
                        Code.ENCODING,
                        "control character " + name + " in a text")
                .note("no text needs it; it came in with a copy, or the file is not a text")
                .help("delete the character");
    }

    private static Diagnostic tooLarge(FoundFile file) {
        return Diagnostic.of(
                        file.shown(),
                        Code.UNREADABLE,
                        "file is larger than " + (LARGEST >> 20) + " MB")
                .help("what is not text belongs in `" + file.shown("media/") + "`");
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= ENCODED_MARK.length
                && Arrays.mismatch(ENCODED_MARK, bytes) == ENCODED_MARK.length;
    }

    private static <T> Checked<Optional<T>> refused(Diagnostic diagnostic) {
        return new Checked<>(Optional.empty(), List.of(diagnostic));
    }
}
