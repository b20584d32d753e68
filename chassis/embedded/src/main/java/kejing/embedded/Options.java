package kejing.embedded;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Command line options of the form {@code --name value}; an unknown name is refused. */
public final class Options {

    private Options() {}

    /** Reads pairs of names and values; throws {@link IllegalArgumentException} naming what is wrong. */
    public static Map<String, String> parse(String[] args, String... known) {
        List<String> names = List.of(known);
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < args.length; i += 2) {
            if (!names.contains(args[i])) {
                throw new IllegalArgumentException("unknown option " + args[i] + "; known are " + names);
            }
            if (i + 1 == args.length) {
                throw new IllegalArgumentException("option " + args[i] + " needs a value");
            }
            values.put(args[i], args[i + 1]);
        }
        return values;
    }

    /** The value of an option that must be given. */
    public static String required(Map<String, String> options, String name) {
        String value = options.get(name);
        if (value == null) {
            throw new IllegalArgumentException("option " + name + " is missing");
        }
        return value;
    }
}
