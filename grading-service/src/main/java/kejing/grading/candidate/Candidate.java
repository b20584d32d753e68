package kejing.grading.candidate;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/**
 * A candidate with the finalised parts of the exam, as the exam service announced them.
 *
 * @param adaptability the part of the interview that breaks ties (R10), null unless the interview was scored
 */
public record Candidate(
        String staffId,
        String name,
        String branchId,
        Component written,
        Component interview,
        BigDecimal adaptability,
        Component experience) {

    public Candidate {
        requireNonNull(staffId, "staffId");
        requireNonNull(name, "name");
        requireNonNull(branchId, "branchId");
        requireNonNull(written, "written");
        requireNonNull(interview, "interview");
        requireNonNull(experience, "experience");
        if (interview.is(ComponentState.SCORED) == (adaptability == null)) {
            throw Problem.rule(
                            "adaptability-mismatch",
                            Text.of(
                                    "%s：面试已评分时必须有应变能力分，未评分时不能有",
                                    "%s: the adaptability score belongs to a scored interview, no more and no less",
                                    staffId))
                    .with("staffId", staffId);
        }
        refuse(Part.WRITTEN, written, staffId, ComponentState.NOT_CLAIMED);
        refuse(Part.INTERVIEW, interview, staffId, ComponentState.NOT_CLAIMED);
        refuse(Part.EXPERIENCE, experience, staffId, ComponentState.ABSENT, ComponentState.EXCUSED);
    }

    public Component part(Part part) {
        return switch (part) {
            case WRITTEN -> written;
            case INTERVIEW -> interview;
            case EXPERIENCE -> experience;
        };
    }

    private static void refuse(Part part, Component component, String staffId, ComponentState... meaningless) {
        for (var state : meaningless) {
            if (component.is(state)) {
                throw Problem.rule(
                                "component-state",
                                new Text(
                                        "%s:%s不能处于“%s”状态"
                                                .formatted(
                                                        staffId,
                                                        part.label().zh(),
                                                        state.label().zh()),
                                        "%s: the %s part cannot be %s"
                                                .formatted(
                                                        staffId,
                                                        part.label().en(),
                                                        state.label().en())))
                        .with("staffId", staffId)
                        .with("state", state);
            }
        }
    }
}
