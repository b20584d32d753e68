package kejing.grading.qualification;

import java.util.List;
import kejing.grading.qualification.QualificationTimeline.Step;

/**
 * From the first step's day on, these steps replace what was announced of the person's qualification before; none if the
 * standing is what it was. Raised inside the transaction that changed the register.
 */
public record QualificationChanged(String staffId, List<Step> steps) {
    public QualificationChanged {
        steps = List.copyOf(steps);
    }
}
