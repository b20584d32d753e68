package kejing.grading.involvement;

import static java.util.Objects.requireNonNull;

import kejing.grading.candidate.Part;

/**
 * Who entered a part of a candidate in the exam, as it stands.
 *
 * @param subject the identity's OIDC subject, as of every actor
 */
public record ExamMarker(Part part, String subject) {

    public ExamMarker {
        requireNonNull(part, "part");
        requireNonNull(subject, "subject");
    }
}
