package berkas.format;

import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.format.YamlNode.Mapping;
import berkas.format.YamlNode.Scalar;
import berkas.model.Translation;
import berkas.text.Nearest;
import berkas.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Keys that are not known and keys that are not there. */
final class KeyFaults {
    private final Descriptor descriptor;
    private final List<String> names;
    private final Set<String> given;

    KeyFaults(Descriptor descriptor, Set<String> given) {
        this.descriptor = descriptor;
        this.names =
                descriptor.slots().stream()
                        .flatMap(slot -> slot.field().stream())
                        .map(Field::name)
                        .toList();
        this.given = given;
    }

    boolean knows(String key) {
        return names.contains(key);
    }

    /** The known key that was meant, if it is not given anyhow. */
    Optional<String> meant(String key) {
        return Nearest.nearest(key, names.stream().filter(Predicate.not(given::contains)).toList());
    }

    Diagnostic unknown(Scalar key) {
        String name = key.value();
        Diagnostic fault =
                Diagnostic.at(key.content(), Code.UNKNOWN_KEY, "unknown key " + Wording.code(name));
        return typedAnew(fault, name)
                .or(() -> fromFile(name).map(fault::help))
                .or(() -> meant(name).map(known -> fault.help("did you mean `" + known + "`?")))
                .or(() -> inTranslation().map(fault::note))
                .orElse(fault)
                .help("the known keys are: " + String.join(", ", names));
    }

    private static Optional<Diagnostic> typedAnew(Diagnostic fault, String name) {
        String without = OddSpaces.without(name).strip();
        return OddSpaces.areIn(name)
                ? Optional.of(OddSpaces.noted(fault, name).help("type it anew: `" + without + "`"))
                : Optional.empty();
    }

    private Optional<String> inTranslation() {
        return Translation.class.isAssignableFrom(descriptor.type())
                ? Optional.of("a translation holds texts; all else stands in the original only")
                : Optional.empty();
    }

    /** What to do about a key that the file itself stands for. */
    private Optional<String> fromFile(String name) {
        return descriptor.slots().stream()
                .filter(slot -> slot.field().isEmpty() && slot.name().equals(name))
                .map(
                        slot ->
                                name.equals("body")
                                        ? "write the text below the front matter"
                                        : fromPath(name))
                .findFirst();
    }

    private static String fromPath(String name) {
        return "delete it: the file's name and folder say the " + name;
    }

    static Diagnostic missing(Field field, Mapping mapping) {
        Span at = mapping.entries().isEmpty() ? mapping.span() : first(mapping);
        int column = at.start() - YamlLine.at(at.file(), at.start()).start();
        return Diagnostic.at(at, Code.MISSING_KEY, "the key `" + field.name() + "` is missing")
                .note(field.about())
                .help("add it, for example:\n" + Examples.lines(field, column));
    }

    private static Span first(Mapping mapping) {
        return mapping.entries().get(0).key().span();
    }
}
