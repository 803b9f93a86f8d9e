package berkas.validate;

import java.util.regex.Pattern;

/**
 * Markup and addresses cut to what fits a line of a report.
 *
 * <p>Takes the same time for any length: an image in a {@code data:} address has megabytes.
 */
final class Excerpt {
    private static final int LONGEST = 120;
    private static final int START = 80;
    private static final int END = 30;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private Excerpt() {}

    /** The text on one line without control characters, its middle left out when it is long. */
    static String of(String text) {
        String part = text.length() <= LONGEST ? text : start(text) + "…" + end(text);
        return CONTROL.matcher(SPACE.matcher(part).replaceAll(" ")).replaceAll("\uFFFD");
    }

    /** An element's opening tag. */
    static String of(Element element) {
        StringBuilder tag = new StringBuilder("<").append(element.tagName());
        for (Element.Attribute attribute : element.attributes()) {
            if (tag.length() > LONGEST) {
                break;
            }
            append(tag, attribute);
        }
        return of(tag.append('>').toString());
    }

    private static void append(StringBuilder tag, Element.Attribute attribute) {
        tag.append(' ').append(of(attribute.key()));
        if (attribute.value() != null) {
            tag.append("=\"").append(of(attribute.value()).replace("\"", "&quot;")).append('"');
        }
    }

    private static String start(String text) {
        return text.substring(
                0, Character.isHighSurrogate(text.charAt(START - 1)) ? START - 1 : START);
    }

    private static String end(String text) {
        int start = text.length() - END;
        return text.substring(Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start);
    }
}
