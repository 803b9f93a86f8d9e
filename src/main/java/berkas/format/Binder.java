package berkas.format;

import berkas.diagnostic.Checked;
import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.format.YamlNode.Mapping;
import berkas.format.YamlNode.Scalar;
import berkas.format.YamlNode.Sequence;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a record of a YAML file's keys, and reports every fault of the file at once.
 *
 * <p>Faults: B103 unknown key, B104 missing key, B105 wrong type, B106 date, B107 language, B108
 * address, B109 word not in the list, B111 empty value, B112 number out of range; B102 for two keys
 * that are the same language; and those of Markdown texts.
 *
 * <p>For a value that is missing or faulty the record holds a stand-in, so that later checks still
 * find what else is wrong: {@code null} where the component allows it, else an empty text or list,
 * the first word of a closed list, or a fixed date. With any error nothing of it is published.
 */
public final class Binder {
    private Binder() {}

    /**
     * The record that {@code node} describes.
     *
     * @param fromFile the {@code @FromFile} components by name; {@code file}, {@code span} and an
     *     empty {@code body} are filled in where not given. {@code owner}, or else {@code article}
     *     and {@code id}, names sources written in place: {@code <owner>-<n>}, {@code /} as {@code
     *     -}.
     * @return empty only when the node is no set of keys
     */
    public static <T extends Record> Checked<Optional<T>> bind(
            Class<T> type, YamlNode node, Map<String, Object> fromFile) {
        Binding binding = new Binding(fromFile);
        Optional<T> value =
                node.fold(
                        new YamlNode.Cases<>() {
                            @Override
                            public Optional<T> mapping(Mapping mapping) {
                                return Optional.of(
                                        type.cast(binding.record(type, mapping, fromFile)));
                            }

                            @Override
                            public Optional<T> scalar(Scalar scalar) {
                                binding.report(noKeys(scalar, "one value without a key"));
                                return Optional.empty();
                            }

                            @Override
                            public Optional<T> sequence(Sequence sequence) {
                                binding.report(noKeys(sequence, "a list without a key"));
                                return Optional.empty();
                            }
                        });
        return new Checked<>(value, binding.faults());
    }

    private static Diagnostic withoutDashes(Diagnostic fault, YamlNode node) {
        boolean keys =
                node instanceof Sequence list
                        && list.items().stream().allMatch(item -> item instanceof Mapping);
        return keys ? fault.help("take away the dashes before the keys") : fault;
    }

    private static Diagnostic noKeys(YamlNode node, String found) {
        YamlLine line = YamlLine.at(node.span().file(), node.span().start());
        Diagnostic fault =
                Diagnostic.at(node.span(), Code.WRONG_TYPE, "the file holds " + found)
                        .note("a file is a set of keys, each with a colon and space: `title: …`");
        return LineMistakes.spaced(line)
                .map(fixed -> fault.help("put a space after the colon:\n" + fixed))
                .orElseGet(() -> withoutDashes(fault, node));
    }
}
