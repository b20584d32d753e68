package kejing.grading.act.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kejing.grading.act.ActDetails;
import kejing.grading.act.ActKind;
import kejing.grading.act.ProposeAct;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A decision about a person to propose.
 *
 * @param details the part of the kind; none for a suspension, a lifting and a renewal
 * @param basis the document or reason that it rests on
 */
@Schema(examples = """
                {"staffId":"S0001","kind":"PLACEMENT","effectiveFrom":"2025-04-01",
                 "details":{"placement":{"type":"MARKET","grade":"TRAINEE"}},"basis":"人力〔2025〕7 号"}""")
public record ProposeActRequest(
        @NotBlank @Size(max = 64) String staffId,
        @NotNull ActKind kind,
        @NotNull LocalDate effectiveFrom,
        @Valid ActDetails details,
        @NotBlank @Size(max = 500) String basis) {

    ProposeAct.Proposal proposal() {
        return new ProposeAct.Proposal(
                staffId, kind, effectiveFrom, details == null ? ActDetails.NONE : details, basis);
    }
}
