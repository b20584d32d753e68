package kejing.exam.experience;

import java.time.LocalDate;
import java.util.Objects;
import kejing.exam.career.Post;

/**
 * A post held from the first to the last day, both included.
 *
 * @param to the last day in post, or null for somebody who is still in post
 * @param documented whether the appointment document is on file; without one a post counts as acting and earns nothing (R5)
 */
public record DatedPost(Post post, LocalDate from, LocalDate to, boolean documented) {

    public DatedPost {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(from, "from");
    }
}
