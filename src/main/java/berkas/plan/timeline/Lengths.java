package berkas.plan.timeline;

/** Lengths as SVG has them: at most two decimals, the same on every machine. */
final class Lengths {
    private static final int HUNDRED = 100;

    private Lengths() {}

    /** Of the width of the drawing. */
    static String percent(double part) {
        return decimal(part * HUNDRED) + "%";
    }

    static String em(double ems) {
        return decimal(ems) + "em";
    }

    private static String decimal(double value) {
        long hundredths = Math.round(value * HUNDRED);
        String sign = hundredths < 0 ? "-" : "";
        long whole = Math.abs(hundredths) / HUNDRED;
        long rest = Math.abs(hundredths) % HUNDRED;
        String decimals = rest == 0 ? "" : rest < 10 ? ".0" + rest : "." + rest;
        return sign + whole + (rest % 10 == 0 ? decimals.replaceFirst("0$", "") : decimals);
    }
}
