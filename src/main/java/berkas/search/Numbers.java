package berkas.search;

/**
 * Whole numbers as printable characters, small ones as one.
 *
 * <p>The digits are the 93 characters from the space to the tilde that a string literal holds as
 * they are: all but the quotation mark and the backslash. A number below 80 is one digit; below
 * 1103 a digit from 80 to 90 and another; below 805460 the digit 91 and three more; others the last
 * digit and four more.
 */
final class Numbers {
    private static final int BASE = 93;
    private static final int ONE = 80;
    private static final int LEADS = BASE - 2 - ONE;
    private static final int TWO = ONE + LEADS * BASE;
    private static final int THREE = TWO + BASE * BASE * BASE;
    private static final int END = THREE + BASE * BASE * BASE * BASE;

    private Numbers() {}

    static void write(StringBuilder out, int number) {
        if (number < 0 || number >= END) {
            throw new IllegalArgumentException("out of range: " + number);
        }
        if (number < ONE) {
            out.append(digit(number));
        } else if (number < TWO) {
            int rest = number - ONE;
            out.append(digit(ONE + rest / BASE)).append(digit(rest % BASE));
        } else if (number < THREE) {
            more(out.append(digit(BASE - 2)), number - TWO, BASE * BASE);
        } else {
            more(out.append(digit(BASE - 1)), number - THREE, BASE * BASE * BASE);
        }
    }

    /** Writes as many digits as it takes from the highest place on. */
    private static void more(StringBuilder out, int number, int highest) {
        for (int place = highest; place > 0; place /= BASE) {
            out.append(digit(number / place % BASE));
        }
    }

    /** Reads what {@link #write} wrote, one number after the other. */
    static final class Reader {
        private final String in;
        private int at;

        Reader(String in) {
            this.in = in;
        }

        boolean hasNext() {
            return at < in.length();
        }

        int next() {
            int first = value(in.charAt(at++));
            if (first < ONE) {
                return first;
            }
            return switch (first) {
                case BASE - 2 -> TWO + digits(3);
                case BASE - 1 -> THREE + digits(4);
                default -> ONE + (first - ONE) * BASE + digits(1);
            };
        }

        private int digits(int count) {
            int number = 0;
            for (int left = count; left > 0; left--) {
                number = number * BASE + value(in.charAt(at++));
            }
            return number;
        }

        private static int value(char digit) {
            int c = digit > '\\' ? digit - 1 : digit;
            return (c > '"' ? c - 1 : c) - ' ';
        }
    }

    static char digit(int value) {
        int c = ' ' + value;
        if (c >= '"') {
            c++;
        }
        return (char) (c >= '\\' ? c + 1 : c);
    }
}
