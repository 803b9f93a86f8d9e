package berkas.format;

import berkas.format.YamlNode.Mapping;
import berkas.format.YamlNode.Scalar;
import berkas.format.YamlNode.Sequence;

/** How values are named in messages. */
final class Wording {
    /** Longer values are cut: a message is one line. */
    private static final int LONGEST = 60;

    private Wording() {}

    /** A piece of a file as it appears within a message. */
    static String code(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        boolean cut = line.codePointCount(0, line.length()) > LONGEST;
        return '`'
                + (cut ? line.substring(0, line.offsetByCodePoints(0, LONGEST)) + '…' : line)
                + '`';
    }

    /** What a node is to an editor. */
    static String kind(YamlNode node) {
        return node.fold(
                new YamlNode.Cases<>() {
                    @Override
                    public String scalar(Scalar scalar) {
                        return "a single value";
                    }

                    @Override
                    public String sequence(Sequence sequence) {
                        return "a list";
                    }

                    @Override
                    public String mapping(Mapping mapping) {
                        return "a set of keys";
                    }
                });
    }
}
