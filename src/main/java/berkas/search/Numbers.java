package berkas.search;

/**
 * Whole numbers as printable characters, small ones as one.
 *
 * <p>The digits are the 93 characters from the space to the tilde that a string literal holds as
 * they are: all but the quotation mark and the backslash. A number below 80 is one digit; below
 * 1196 a digit from 80 to 91 and another; others the last digit and three more.
 */
final class Numbers {
    private static final int BASE = 93;
    private static final int ONE = 80;
    private static final int LEADS = BASE - 1 - ONE;
    private static final int TWO = ONE + LEADS * BASE;
    private static final int END = TWO + BASE * BASE * BASE;

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
        } else {
            int rest = number - TWO;
            out.append(digit(BASE - 1))
                    .append(digit(rest / (BASE * BASE)))
                    .append(digit(rest / BASE % BASE))
                    .append(digit(rest % BASE));
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
