package kejing.chassis.problem;

import java.util.Locale;

/** One sentence in the two languages of the product. Chinese is the default. */
public record Text(String zh, String en) {

    /** Both sentences are filled with the same arguments by {@link String#format}. */
    public static Text of(String zh, String en, Object... args) {
        return args.length == 0
                ? new Text(zh, en)
                : new Text(String.format(Locale.ROOT, zh, args), String.format(Locale.ROOT, en, args));
    }

    public String in(Locale language) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? en : zh;
    }
}
