package kejing.demo.bank;

/** Amounts of the generator in whole fen (0.01 CNY). */
final class Fen {
    /** 万元, the unit in which the distributions of clients are stated. */
    static final long PER_WAN = 1_000_000L;

    private static final long PPM = 1_000_000L;
    private static final long DAYS_OF_YEAR = 360L;

    private Fen() {}

    /** Interest for whole days, ACT/360, HALF_UP to the fen. */
    static long interest(long balance, int ratePpm, int days) {
        return halfUp(balance * ratePpm * days, PPM * DAYS_OF_YEAR);
    }

    static long permille(long amount, int permille) {
        return halfUp(amount * permille, 1000);
    }

    static long halfUp(long numerator, long denominator) {
        long magnitude = (StrictMath.abs(numerator) * 2 + denominator) / (2 * denominator);
        return numerator < 0 ? -magnitude : magnitude;
    }

    /** "1234.50": what a bank's file holds. */
    static String text(long fen) {
        long magnitude = StrictMath.abs(fen);
        String cents = Long.toString(magnitude % 100);
        return (fen < 0 ? "-" : "") + magnitude / 100 + "." + (cents.length() < 2 ? "0" : "") + cents;
    }
}
