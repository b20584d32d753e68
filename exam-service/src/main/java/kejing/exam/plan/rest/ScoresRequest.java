package kejing.exam.plan.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import kejing.exam.plan.ComponentState;
import kejing.exam.plan.EnteredMarks;
import kejing.exam.plan.InterviewMark;
import kejing.exam.plan.WrittenMark;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The marks of one candidate, replacing what was entered; a component that is left out has not been entered yet. */
@Schema(examples = """
                {"written":{"state":"SCORED","score":"41.50"},
                 "interview":{"state":"SCORED","conduct":"4.50","expression":"4.00","adaptability":"17.50"}}""")
public record ScoresRequest(@Valid Written written, @Valid Interview interview) {

    /** The written part; a score if and only if the state is SCORED. */
    @Schema(name = "WrittenEntry")
    public record Written(
            @NotNull ComponentState state,
            @Schema(type = SchemaType.STRING) BigDecimal score) {

        WrittenMark mark() {
            return new WrittenMark(state, score);
        }
    }

    /** The interview; its dimensions if and only if the state is SCORED. */
    @Schema(name = "InterviewEntry")
    public record Interview(
            @NotNull ComponentState state,
            @Schema(type = SchemaType.STRING) BigDecimal conduct,
            @Schema(type = SchemaType.STRING) BigDecimal expression,
            @Schema(type = SchemaType.STRING) BigDecimal adaptability) {

        InterviewMark mark() {
            return new InterviewMark(state, conduct, expression, adaptability);
        }
    }

    EnteredMarks marks() {
        return new EnteredMarks(written == null ? null : written.mark(), interview == null ? null : interview.mark());
    }
}
