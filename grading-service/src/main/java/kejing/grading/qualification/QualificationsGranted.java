package kejing.grading.qualification;

import java.util.List;

/** Qualifications have been granted together. Raised inside the granting transaction. */
public record QualificationsGranted(List<Qualification> qualifications) {

    public QualificationsGranted {
        qualifications = List.copyOf(qualifications);
    }
}
