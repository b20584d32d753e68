package kejing.grading.appeal.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kejing.grading.appeal.AppealKind;
import kejing.grading.candidate.Part;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An appeal against one of the own components.
 *
 * @param item the item, for a challenge of an item only
 */
@Schema(
        examples =
                "{\"part\":\"WRITTEN\",\"kind\":\"REMARK\",\"grounds\":\"案例题评分偏低\",\"evidence\":\"第 5 题答案要点与评分标准一致\"}")
public record FileAppealRequest(
        @NotNull Part part,
        @NotNull AppealKind kind,
        @NotBlank @Size(max = 2000) String grounds,
        @NotBlank @Size(max = 8000) String evidence,
        @Size(max = 64) String item) {}
