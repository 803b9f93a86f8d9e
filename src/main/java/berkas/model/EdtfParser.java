package berkas.model;

import berkas.model.Edtf.Bound;
import berkas.model.Edtf.Kind;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the grammar of EDTF levels 0 and 1 (ISO 8601-2:2019, annex A). */
final class EdtfParser {
    private static final Pattern DATE =
            Pattern.compile(
                    "(?<year>-?\\d\\d(?:\\d\\d|\\dX|XX))"
                            + "(?:-(?<month>\\d\\d|XX)(?:-(?<day>\\d\\d|XX))?)?"
                            + "(?<qualifier>[?~%]?)");
    private static final Pattern LONG_YEAR =
            Pattern.compile("Y(?<year>-?[1-9]\\d{4,17})(?<qualifier>[?~%]?)");
    private static final Pattern DATE_TIME =
            Pattern.compile(
                    "(?<date>\\d{4}-\\d\\d-\\d\\d)T(?<time>\\d\\d:\\d\\d:\\d\\d)"
                            + "(?<offset>Z|[+-]\\d\\d(?::\\d\\d)?)?");
    private static final Pattern TIME = Pattern.compile("(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d");
    // ISO 8601-1:2019, 4.3.13: a zero offset is written with a plus sign.
    private static final Pattern OFFSET =
            Pattern.compile("Z|(?!-00(?::00)?$)[+-](?:(?:0\\d|1[0-7])(?::[0-5]\\d)?|18(?::00)?)");

    private EdtfParser() {}

    static Optional<Edtf> parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? single(text)
                : interval(text, text.substring(0, slash), text.substring(slash + 1));
    }

    private static Optional<Edtf> single(String text) {
        return dateTime(text)
                .or(() -> date(text))
                .map(bound -> new Edtf(text, bound, bound, false));
    }

    private static Optional<Edtf> interval(String text, String start, String end) {
        return side(start)
                .flatMap(from -> side(end).map(to -> new Edtf(text, from, to, true)))
                .filter(EdtfParser::isSound);
    }

    private static boolean isSound(Edtf interval) {
        Bound start = interval.start();
        Bound end = interval.end();
        return (start.isKnown() || end.isKnown()) && start.earliest().compareTo(end.latest()) <= 0;
    }

    private static Optional<Bound> side(String text) {
        return switch (text) {
            case "" -> Optional.of(Bound.UNKNOWN);
            case ".." -> Optional.of(Bound.OPEN);
            default -> date(text).filter(EdtfParser::isFullySpecified);
        };
    }

    /** Unspecified digits within an interval are level 2. */
    private static boolean isFullySpecified(Bound bound) {
        return bound.unspecifiedDigits() == 0 && bound.month() >= 0 && bound.day() >= 0;
    }

    private static Optional<Bound> date(String text) {
        Matcher matcher = DATE.matcher(text);
        return matcher.matches() ? shortYear(matcher).filter(EdtfParser::exists) : longYear(text);
    }

    private static Optional<Bound> shortYear(Matcher matcher) {
        String year = matcher.group("year");
        if (year.equals("-0000")) {
            return Optional.empty();
        }
        int unspecified = (int) year.chars().filter(c -> c == 'X').count();
        return Optional.of(
                bound(
                        Long.parseLong(year.replace('X', '0')),
                        unspecified,
                        part(matcher.group("month")),
                        part(matcher.group("day")),
                        matcher.group("qualifier")));
    }

    private static Optional<Bound> longYear(String text) {
        Matcher matcher = LONG_YEAR.matcher(text);
        return matcher.matches()
                ? Optional.of(
                        bound(
                                Long.parseLong(matcher.group("year")),
                                0,
                                0,
                                0,
                                matcher.group("qualifier")))
                : Optional.empty();
    }

    private static Bound bound(
            long year, int unspecifiedDigits, int month, int day, String qualifier) {
        boolean uncertain = qualifier.equals("?") || qualifier.equals("%");
        boolean approximate = qualifier.equals("~") || qualifier.equals("%");
        return new Bound(
                Kind.KNOWN,
                year,
                unspecifiedDigits,
                month,
                day,
                null,
                null,
                uncertain,
                approximate);
    }

    /** A month or day: 0 when not given; -2, which exists nowhere, when written {@code 00}. */
    private static int part(@Nullable String digits) {
        if (digits == null) {
            return 0;
        }
        if (digits.equals("XX")) {
            return Bound.UNSPECIFIED;
        }
        int value = Integer.parseInt(digits);
        return value == 0 ? -2 : value;
    }

    /** Whether the calendar has it and its parts are left open only from the right. */
    private static boolean exists(Bound bound) {
        if (bound.month() == 0) {
            return true;
        }
        if (bound.unspecifiedDigits() > 0) {
            return false;
        }
        return bound.hasMonth() ? dayExists(bound) : dayOpen(bound);
    }

    private static boolean dayExists(Bound bound) {
        int length = Moment.lengthOfMonth(bound.year(), bound.month());
        return bound.day() >= Bound.UNSPECIFIED && bound.day() <= length;
    }

    /** A season has no day; an unspecified month has none or an unspecified one. */
    private static boolean dayOpen(Bound bound) {
        int month = bound.month();
        return month == Bound.UNSPECIFIED
                ? bound.day() == 0 || bound.day() == Bound.UNSPECIFIED
                : month >= 21 && month <= 24 && bound.day() == 0;
    }

    private static Optional<Bound> dateTime(String text) {
        Matcher matcher = DATE_TIME.matcher(text);
        if (!matcher.matches() || !TIME.matcher(matcher.group("time")).matches()) {
            return Optional.empty();
        }
        String offset = matcher.group("offset");
        if (offset != null && !OFFSET.matcher(offset).matches()) {
            return Optional.empty();
        }
        LocalTime time = LocalTime.parse(matcher.group("time"));
        return date(matcher.group("date"))
                .map(day -> timed(day, time, offset == null ? null : ZoneOffset.of(offset)));
    }

    private static Bound timed(Bound day, LocalTime time, @Nullable ZoneOffset offset) {
        return new Bound(
                Kind.KNOWN, day.year(), 0, day.month(), day.day(), time, offset, false, false);
    }
}
