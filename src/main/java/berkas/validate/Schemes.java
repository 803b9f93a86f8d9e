package berkas.validate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Addresses that lead to no web page: {@code mailto:}, {@code tel:}, {@code data:} and others. */
final class Schemes {
    private static final Set<String> SCRIPTS = Set.of("javascript", "vbscript", "livescript");

    private Schemes() {}

    /** Where an address's scheme ends: the offset of its colon, or -1 (RFC 3986 section 3.1). */
    static int end(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == ':') {
                return i == 0 ? -1 : i;
            }
            if (!isLetter(c) && (i == 0 || !isInner(c))) {
                return -1;
            }
        }
        return -1;
    }

    /** What is wrong with an address other than {@code http}, as far as its form can tell. */
    static Optional<String> fault(String scheme, String rest) {
        if (SCRIPTS.contains(scheme)) {
            return Optional.of("runs a script, which leads nowhere");
        }
        if (scheme.length() == 1 || scheme.equals("file")) {
            return Optional.of("names a file on one's own disk");
        }
        if (rest.isBlank()) {
            return Optional.of("has nothing after `" + scheme + ":`");
        }
        return ofKnown(scheme, rest);
    }

    private static Optional<String> ofKnown(String scheme, String rest) {
        return switch (scheme) {
            case "mailto" -> unless(isMail(rest), "has no mail address");
            case "tel", "sms", "fax" ->
                    unless(rest.chars().anyMatch(Character::isDigit), "has no telephone number");
            case "data" -> unless(rest.indexOf(',') >= 0, "has no comma before its data");
            case "geo" -> unless(rest.matches("-?[0-9.]+,-?[0-9.]+.*"), "has no coordinates");
            case "urn" -> unless(rest.indexOf(':') > 0, "has no namespace");
            default -> Optional.empty();
        };
    }

    private static Optional<String> unless(boolean fine, String fault) {
        return fine ? Optional.empty() : Optional.of(fault);
    }

    /** RFC 6068: the addresses may be left out when there are header fields. */
    private static boolean isMail(String rest) {
        int query = rest.indexOf('?');
        String to = query < 0 ? rest : rest.substring(0, query);
        return to.isEmpty()
                ? query >= 0 && rest.toLowerCase(Locale.ROOT).indexOf('=') > query
                : Arrays.stream(to.split(",", -1)).allMatch(Schemes::isMailAddress);
    }

    private static boolean isMailAddress(String address) {
        String plain = address.replace("%40", "@").strip();
        int at = plain.lastIndexOf('@');
        return at > 0 && at < plain.length() - 1 && plain.chars().noneMatch(c -> c <= ' ');
    }

    private static boolean isLetter(char c) {
        return (c | 32) >= 'a' && (c | 32) <= 'z';
    }

    private static boolean isInner(char c) {
        return (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
    }
}
