package berkas.format;

import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.format.YamlNode.Scalar;
import berkas.model.Edtf;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Explains what is no date (EDTF, ISO 8601-2:2019 annex A, level 1) and proposes the one meant. */
final class DateAdvice {
    /** Longer texts are no attempt at a date; the limit keeps the patterns cheap. */
    private static final int LONGEST = 60;

    private static final String ZONE = "(Z|[+-]\\d\\d:?\\d\\d|[+-]\\d\\d)?";

    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");

    private static final List<Usual> USUAL =
            List.of(
                    usual("(\\d{4})(\\d\\d)(\\d\\d)", m -> ymd(m.group(1), m.group(2), m.group(3))),
                    usual(
                            "(\\d{4})[-/. ](\\d{1,2})[-/. ](\\d{1,2})",
                            m -> ymd(m.group(1), m.group(2), m.group(3))),
                    new Usual(NUMBERS, DateAdvice::dayFirst),
                    usual("(\\d{4})[-/.](\\d{1,2})", m -> ym(m.group(1), m.group(2))),
                    usual("(\\d{1,2})[-/.](\\d{4})", m -> ym(m.group(2), m.group(1))),
                    usual(
                            "(\\d{1,2})(?:st|nd|rd|th|\\.)? (?:of )?(\\p{L}+)\\.?,? (\\d{4})",
                            m -> ymd(m.group(3), month(m.group(2)), m.group(1))),
                    usual(
                            "(\\p{L}+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})",
                            m -> ymd(m.group(3), month(m.group(1)), m.group(2))),
                    usual("(\\p{L}+)\\.?,? (\\d{4})", DateAdvice::wordAndYear),
                    usual(
                            "(\\d{4}) ?(?:-|–|—|/|s/d|sampai|to) ?(\\d{4})",
                            m -> m.group(1) + "/" + m.group(2)),
                    usual("(\\d{3})0(?:s|-?an)", m -> m.group(1) + "X"),
                    usual(
                            "(\\d{4}-\\d\\d-\\d\\d)[T"
                                    + " ,]+(\\d{1,2})[:.](\\d\\d)(?:[:.](\\d\\d)(?:\\.\\d+)?)? ?"
                                    + ZONE,
                            DateAdvice::time));

    private DateAdvice() {}

    /** A form in which people write dates, and what it is in EDTF. */
    private record Usual(Pattern pattern, Function<MatchResult, String> edtf) {}

    private static Usual usual(String pattern, Function<MatchResult, String> edtf) {
        return new Usual(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), edtf);
    }

    /** B106. */
    static Diagnostic fault(Scalar key, Scalar scalar) {
        String value = scalar.value().strip();
        Diagnostic fault =
                Diagnostic.at(
                        scalar.content(),
                        Code.BAD_DATE,
                        impossible(value).orElse(Wording.code(value) + " is not a date in EDTF"));
        String write = "write `" + key.value() + ": ";
        Diagnostic advised =
                proposal(value)
                        .map(date -> fault.help(write + date + "`" + ifDayFirst(value)))
                        .orElse(fault);
        return monthFirst(value)
                .map(date -> advised.help(write + date + "` if the month stands first"))
                .orElse(advised)
                .help(
                        "dates are written like 2023, 2023-09, 2023-09-13,"
                                + " 2023-09-13T17:01:00+07:00, 2012/2016 (from/to), 2007~ (about),"
                                + " 2007? (perhaps), 199X (the 1990s)");
    }

    private static String ifDayFirst(String value) {
        return monthFirst(value).isPresent() ? " if the day stands first" : "";
    }

    /** The date an American would mean, if others would mean another. */
    private static Optional<String> monthFirst(String value) {
        Matcher date = NUMBERS.matcher(value);
        return date.matches() && !date.group(1).equals(date.group(2))
                ? Optional.of(ymd(date.group(3), date.group(1), date.group(2)))
                        .filter(found -> Edtf.parse(found).isPresent())
                        .filter(found -> !Optional.of(found).equals(proposal(value)))
                : Optional.empty();
    }

    /** The date meant, if the text is of a usual form. */
    static Optional<String> proposal(String text) {
        String value = text.strip().replaceAll("\\s+", " ");
        if (value.length() > LONGEST) {
            return Optional.empty();
        }
        return USUAL.stream()
                .flatMap(usual -> edtf(usual, value).stream())
                .filter(date -> Edtf.parse(date).isPresent())
                .findFirst();
    }

    private static Optional<String> edtf(Usual usual, String value) {
        Matcher matcher = usual.pattern().matcher(value);
        return matcher.matches()
                ? Optional.of(usual.edtf().apply(matcher.toMatchResult()))
                : Optional.empty();
    }

    /** What is wrong with a date of the right form that no calendar has. */
    private static Optional<String> impossible(String value) {
        Matcher date =
                Pattern.compile("(\\d{4})-(\\d\\d)(?:-(\\d\\d))?(?!\\d).{0,30}").matcher(value);
        if (!date.matches()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(date.group(2));
        if (month < 1 || month > 12) {
            return date.group(3) == null && month >= 21 && month <= 24
                    ? Optional.empty()
                    : Optional.of("there is no month " + date.group(2));
        }
        return date.group(3) == null ? Optional.empty() : impossibleDay(date, month);
    }

    private static Optional<String> impossibleDay(Matcher date, int month) {
        int day = Integer.parseInt(date.group(3));
        int year = Integer.parseInt(date.group(1));
        int days = YearMonth.of(year, month).lengthOfMonth();
        String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return day >= 1 && day <= days
                ? Optional.empty()
                : Optional.of(
                        name
                                + " "
                                + Year.of(year)
                                + " has no day "
                                + date.group(3)
                                + ": it has "
                                + days
                                + " days");
    }

    private static String ymd(String year, String month, String day) {
        return ym(year, month) + "-" + two(day);
    }

    private static String ym(String year, String month) {
        return year + "-" + two(month);
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /** Day first, as in Indonesia, unless only the second number can be a day. */
    private static String dayFirst(MatchResult m) {
        boolean swapped = Integer.parseInt(m.group(2)) > 12;
        return swapped
                ? ymd(m.group(3), m.group(1), m.group(2))
                : ymd(m.group(3), m.group(2), m.group(1));
    }

    private static String wordAndYear(MatchResult m) {
        boolean about =
                List.of("sekitar", "kira-kira", "circa", "ca", "c", "about", "around")
                        .contains(m.group(1).toLowerCase(Locale.ROOT));
        return about ? m.group(2) + "~" : ym(m.group(2), month(m.group(1)));
    }

    private static String month(String name) {
        return MonthNames.number(name).map(n -> two(Integer.toString(n))).orElse("");
    }

    private static String time(MatchResult m) {
        String seconds = m.group(4) == null ? "00" : m.group(4);
        String zone = m.group(5) == null ? "" : m.group(5).toUpperCase(Locale.ROOT);
        String colon = zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
        return m.group(1) + "T" + two(m.group(2)) + ":" + m.group(3) + ":" + seconds + colon;
    }
}
