package kejing.chassis.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/** The place in a sorted list where a page ended: the sort keys of its last item, opaque to the caller. */
public final class Cursor {
    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    public static String encode(String... sortKeys) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, sortKeys).getBytes(UTF_8));
    }

    /**
     * @return the sort keys, or an empty list if there is no cursor
     * @throws Problem 400 if it is not one of ours
     */
    public static List<String> decode(String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return List.of();
        }
        try {
            return List.of(new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split(SEPARATOR, -1));
        } catch (IllegalArgumentException e) {
            throw Problem.form(
                    "bad-cursor",
                    Text.of("翻页游标无效，请从第一页重新查询", "The cursor is not valid; start again from the first page"));
        }
    }
}
