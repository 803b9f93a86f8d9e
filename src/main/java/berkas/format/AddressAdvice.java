package berkas.format;

import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.format.YamlNode.Scalar;
import berkas.model.WebUrl;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Explains what is no web address and proposes the one meant. */
final class AddressAdvice {
    private static final Pattern SCHEME =
            Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(?!\\d+(/|$)).*", Pattern.DOTALL);
    private static final Pattern WEB = Pattern.compile("(?i)(h?t?t?ps?|https?):?[/\\\\]{0,4}");

    private AddressAdvice() {}

    /** B108. */
    static Diagnostic fault(Scalar key, Scalar scalar) {
        String value = scalar.value().strip();
        Diagnostic fault = Diagnostic.at(scalar.content(), Code.BAD_URL, problem(value));
        return proposal(value)
                .map(address -> fault.help("write `" + key.value() + ": " + address + "`"))
                .orElse(fault)
                .help("copy the address from the browser: https://example.org/page");
    }

    private static String problem(String value) {
        Matcher scheme = SCHEME.matcher(value);
        if (value.chars().anyMatch(Character::isWhitespace)) {
            return "a web address has no spaces";
        }
        if (!scheme.matches()) {
            return Wording.code(value) + " does not begin with https:// or http://";
        }
        String name = scheme.group(1).toLowerCase(Locale.ROOT);
        if (!name.equals("http") && !name.equals("https")) {
            return "an address with " + name + ": cannot be opened by every reader";
        }
        return value.matches("(?i)https?://+([/?#:].*)?")
                ? Wording.code(value) + " has no host"
                : Wording.code(value) + " is not a web address";
    }

    /** The address meant, if there is a safe guess. */
    static Optional<String> proposal(String text) {
        String value = unwrapped(text.strip());
        Matcher start = WEB.matcher(value);
        String rest = start.lookingAt() && start.end() > 4 ? value.substring(start.end()) : value;
        boolean other = SCHEME.matcher(rest).matches();
        boolean host =
                rest.matches("[\\p{L}\\d][\\p{L}\\d-]*(\\.[\\p{L}\\d-]+)+(:\\d+)?([/?#].*)?");
        if (other || !host) {
            return Optional.empty();
        }
        String scheme = value.toLowerCase(Locale.ROOT).startsWith("http:") ? "http://" : "https://";
        return WebUrl.parse(scheme + encoded(rest)).map(WebUrl::url);
    }

    /** {@code <https://example.org>}, {@code (https://example.org)}. */
    private static String unwrapped(String value) {
        boolean wrapped =
                value.length() > 2
                        && "<([\"".indexOf(value.charAt(0)) >= 0
                        && ">)]\"".indexOf(value.charAt(value.length() - 1)) >= 0;
        return wrapped ? value.substring(1, value.length() - 1) : value;
    }

    private static String encoded(String rest) {
        return rest.replace("\\", "/")
                .replaceAll("\\s", "%20")
                .replace("|", "%7C")
                .replace("\"", "%22")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace("^", "%5E")
                .replace("`", "%60")
                .replace("{", "%7B")
                .replace("}", "%7D")
                .replaceAll("%(?![0-9A-Fa-f]{2})", "%25")
                .replace("[", "%5B")
                .replace("]", "%5D");
    }
}
