package berkas.format;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The months in Indonesian and English, in full and cut to three letters. */
final class MonthNames {
    private static final List<String> NAMES =
            List.of(
                    "januari january",
                    "februari pebruari february",
                    "maret march mrt",
                    "april",
                    "mei may",
                    "juni june",
                    "juli july",
                    "agustus august agt ags",
                    "september sept",
                    "oktober october",
                    "november nopember",
                    "desember december");

    private static final Map<String, Integer> NUMBERS = numbers();

    private MonthNames() {}

    /** 1 to 12, if it is the name of a month. */
    static Optional<Integer> number(String name) {
        return Optional.ofNullable(NUMBERS.get(name.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < NAMES.size(); i++) {
            for (String name : NAMES.get(i).split(" ", -1)) {
                numbers.put(name, i + 1);
                numbers.put(name.substring(0, 3), i + 1);
            }
        }
        return Map.copyOf(numbers);
    }
}
