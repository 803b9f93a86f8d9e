package berkas.format;

import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.format.YamlNode.Scalar;
import berkas.model.LanguageTag;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Explains what is no language tag (BCP 47) and proposes the one meant. */
final class LanguageAdvice {
    /** Codes that ISO 639 has given up, and names that the platform does not know. */
    private static final Map<String, String> OTHERS =
            Map.ofEntries(
                    Map.entry("in", "id"),
                    Map.entry("iw", "he"),
                    Map.entry("ji", "yi"),
                    Map.entry("indo", "id"),
                    Map.entry("bahasa", "id"),
                    Map.entry("bahasa indonesia", "id"),
                    Map.entry("inggris", "en"),
                    Map.entry("bahasa inggris", "en"),
                    Map.entry("rusia", "ru"),
                    Map.entry("arab", "ar"),
                    Map.entry("jepang", "ja"),
                    Map.entry("jp", "ja"),
                    Map.entry("korea", "ko"),
                    Map.entry("kr", "ko"),
                    Map.entry("mandarin", "zh"),
                    Map.entry("tionghoa", "zh"),
                    Map.entry("cn", "zh"),
                    Map.entry("belanda", "nl"),
                    Map.entry("jerman", "de"),
                    Map.entry("prancis", "fr"),
                    Map.entry("melayu", "ms"),
                    Map.entry("jawa", "jv"),
                    Map.entry("sunda", "su"),
                    Map.entry("ukraina", "uk"),
                    Map.entry("ua", "uk"));

    private LanguageAdvice() {}

    /** B107. */
    static Diagnostic fault(Scalar key, Scalar scalar) {
        String value = scalar.value().strip();
        Diagnostic fault =
                Diagnostic.at(
                        scalar.content(),
                        Code.BAD_LANGUAGE,
                        Wording.code(value) + " is not a language tag");
        return proposal(value)
                .map(tag -> fault.help("did you mean `" + tag + "`?"))
                .orElse(fault)
                .help("languages are written like id, en, ru, zh-Hant, ru-Latn (BCP 47)");
    }

    /** The tag meant, if the text is a language's name or nearly a tag. */
    static Optional<String> proposal(String text) {
        String value = text.strip().toLowerCase(Locale.ROOT);
        String name = OTHERS.getOrDefault(value, Names.CODES.getOrDefault(value, ""));
        String[] parts = value.replaceAll("[_\\s.]+", "-").split("-", 2);
        String primary = parts.length == 0 ? "" : OTHERS.getOrDefault(parts[0], parts[0]);
        String tag = parts.length == 2 ? primary + "-" + parts[1] : primary;
        return LanguageTag.parse(name.isEmpty() ? tag : name).map(LanguageTag::tag);
    }

    /** Loaded only when a tag is wrong: the platform reads its locale data for it. */
    private static final class Names {
        static final Map<String, String> CODES = codes();

        private static Map<String, String> codes() {
            Map<String, String> codes = new HashMap<>();
            Arrays.stream(Locale.getISOLanguages()).sorted().forEach(code -> add(codes, code));
            return Map.copyOf(codes);
        }

        private static void add(Map<String, String> codes, String code) {
            Locale language = Locale.forLanguageTag(code);
            for (Locale in : new Locale[] {Locale.ENGLISH, Locale.forLanguageTag("id"), language}) {
                codes.putIfAbsent(
                        language.getDisplayLanguage(in).toLowerCase(Locale.ROOT),
                        language.toLanguageTag());
            }
        }
    }
}
