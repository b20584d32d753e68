package kejing.grading.ladder.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kejing.grading.ladder.ActKind;
import kejing.grading.ladder.ProposeGradeAct;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A placement on the ladder, or a decision about a qualification.
 *
 * @param type the type of relationship manager, for a placement
 * @param grade the position's code, for a placement; empty for a type without grades
 * @param basis the document or reason that it rests on
 */
@Schema(examples = """
                {"kind":"PLACEMENT","effectiveFrom":"2025-04-01","type":"MARKET","grade":"TRAINEE","basis":"人力〔2025〕7 号"}""")
public record ProposeGradeActRequest(
        @NotNull ActKind kind,
        @NotNull LocalDate effectiveFrom,
        @Size(min = 1, max = 32) String type,
        @Size(min = 1, max = 40) String grade,
        @NotBlank @Size(max = 500) String basis) {

    ProposeGradeAct.Proposal proposal() {
        return new ProposeGradeAct.Proposal(kind, effectiveFrom, type, grade, basis);
    }
}
