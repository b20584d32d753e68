package kejing.grading.ranking.rest;

import java.util.List;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.Cursor;

/** A place on a board as a cursor. */
public final class BoardCursor {
    private BoardCursor() {}

    public static String after(int position) {
        return Cursor.encode(Integer.toString(position));
    }

    /** The position after which the page begins, 0 without a cursor. */
    public static int position(String cursor) {
        List<String> keys = Cursor.decode(cursor);
        if (keys.isEmpty()) {
            return 0;
        }
        if (!keys.getFirst().matches("[0-9]{1,9}")) {
            throw Problem.form(
                    "bad-cursor",
                    Text.of("翻页游标无效，请从第一页重新查询", "The cursor is not valid; start again from the first page"));
        }
        return Integer.parseInt(keys.getFirst());
    }
}
