package kejing.demo.bank;

import java.util.List;

/**
 * A candidate's past. The generator builds it from whole months, so it knows the experience points that the exam
 * service must arrive at (half points count as 50 hundredths); they only steer the invented scores.
 */
public record Career(List<Post> posts, List<Employment> employments, int expectedPointsHundredths) {
    public Career {
        posts = List.copyOf(posts);
        employments = List.copyOf(employments);
    }
}
