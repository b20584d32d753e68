package kejing.grading.appeal;

import java.util.Set;
import kejing.chassis.problem.Text;
import kejing.grading.candidate.Part;

/** What an appeal is about (R13), and the parts of the exam that it can be about. */
public enum AppealKind {
    /** A slip of adding or copying; corrected both ways. */
    CLERICAL("登分差错", "clerical error", Set.of(Part.values())),
    /** A third mark of subjective items, or an interview held anew because its procedure was wrong. */
    REMARK("复评", "re-mark", Set.of(Part.WRITTEN, Part.INTERVIEW)),
    /** Evidence of eligibility or experience. */
    ELIGIBILITY("资历证明", "evidence of experience", Set.of(Part.EXPERIENCE)),
    /** A defective item; everybody who received it gets its full marks. */
    ITEM("试题异议", "challenge of an item", Set.of(Part.WRITTEN));

    private final Text label;
    private final Set<Part> parts;

    AppealKind(String zh, String en, Set<Part> parts) {
        this.label = new Text(zh, en);
        this.parts = parts;
    }

    public Text label() {
        return label;
    }

    public boolean fits(Part part) {
        return parts.contains(part);
    }
}
