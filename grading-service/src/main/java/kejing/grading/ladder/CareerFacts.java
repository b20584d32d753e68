package kejing.grading.ladder;

import java.util.List;
import kejing.grading.qualification.QualificationTimeline;

/**
 * Everything that is known of a person and decides the grade.
 *
 * @param placements in the order in which they were decided; of two for one day the later counts
 */
public record CareerFacts(List<Placement> placements, List<Review> reviews, QualificationTimeline qualification) {
    public CareerFacts {
        placements = List.copyOf(placements);
        reviews = List.copyOf(reviews);
    }
}
