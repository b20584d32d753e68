package kejing.demo.door;

/** Ends the play with one sentence for the person who started it; no stack trace is shown. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refusal(String sentence) {
        super(sentence);
    }
}
