package kejing.demo.bank;

/**
 * What examiner and interview panel hand in, in hundredths of a point: written at most 50.00, conduct and expression
 * at most 5.00 each, adaptability at most 20.00. An absent interview has no marks.
 */
public record ExamScore(
        String staffId, int written, boolean interviewed, int conduct, int expression, int adaptability) {
    static final int WRITTEN_CAP = 5000;
    static final int MANNER_CAP = 500;
    static final int ADAPTABILITY_CAP = 2000;

    static ExamScore absentFromInterview(String staffId, int written) {
        return new ExamScore(staffId, written, false, 0, 0, 0);
    }

    public int interview() {
        return conduct + expression + adaptability;
    }
}
