package berkas.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Percent-encoding of URLs (URL Standard section 1.3), decoded strictly as UTF-8. */
public final class PercentCoding {
    private static final String KEPT = "-._~!$&'()*+,;=:@";
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private PercentCoding() {}

    /**
     * The text with every {@code %xx} decoded once.
     *
     * @return empty when a {@code %} is not followed by two hexadecimal digits or the bytes are not
     *     UTF-8, which browsers would silently replace
     */
    public static Optional<String> decode(String text) {
        return text.indexOf('%') < 0 ? Optional.of(text) : bytes(text).flatMap(PercentCoding::text);
    }

    /** One segment of a path, decoded, except that an encoded slash stays encoded. */
    public static Optional<String> decodeSegment(String segment) {
        return segment.indexOf('%') < 0
                ? Optional.of(segment)
                : decode(segment.replace("%2F", "%252F").replace("%2f", "%252F"));
    }

    /**
     * A segment of a path as it can stand in an attribute: letters of all scripts stay readable.
     */
    public static String encodeSegment(String segment) {
        StringBuilder encoded = new StringBuilder(segment.length());
        segment.codePoints().forEach(c -> append(encoded, c));
        return encoded.toString();
    }

    private static void append(StringBuilder encoded, int c) {
        if (c > 0x7F || Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0) {
            encoded.appendCodePoint(c);
        } else {
            encoded.append('%').append(HEX[c >> 4]).append(HEX[c & 15]);
        }
    }

    private static Optional<byte[]> bytes(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
        int from = 0;
        for (int at = text.indexOf('%'); at >= 0; at = text.indexOf('%', from)) {
            int value = hexPair(text, at + 1);
            if (value < 0) {
                return Optional.empty();
            }
            out.writeBytes(text.substring(from, at).getBytes(StandardCharsets.UTF_8));
            out.write(value);
            from = at + 3;
        }
        out.writeBytes(text.substring(from).getBytes(StandardCharsets.UTF_8));
        return Optional.of(out.toByteArray());
    }

    private static int hexPair(String text, int at) {
        if (at + 2 > text.length()) {
            return -1;
        }
        int high = Character.digit(text.charAt(at), 16);
        int low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
