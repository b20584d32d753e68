package kejing.local;

/** Stops the command with one sentence that says what is wrong and what to do about it. */
public final class Halt extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Halt(String sentence) {
        super(sentence, null, false, false);
    }
}
