package kejing.chassis.rest;

import java.util.Arrays;
import kejing.chassis.problem.Problem;

/** Entity tags: an edit names the version that it was decided on. */
public final class Versions {
    private Versions() {}

    public static String tag(long version) {
        return "\"" + version + "\"";
    }

    public static String tag(String hash) {
        return "\"" + hash + "\"";
    }

    /**
     * @param ifMatch the request's header, a list of tags; {@code *} names no version and does not count
     * @throws Problem 428 if it is missing, 412 if it names another version
     */
    public static void check(String ifMatch, String currentTag) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            throw Problem.preconditionRequired();
        }
        if (Arrays.stream(ifMatch.split(",")).map(String::strip).noneMatch(currentTag::equals)) {
            throw Problem.stale(currentTag);
        }
    }
}
