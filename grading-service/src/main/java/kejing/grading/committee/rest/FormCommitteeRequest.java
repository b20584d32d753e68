package kejing.grading.committee.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import kejing.grading.committee.Committee;
import kejing.grading.committee.CommitteeLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A committee to be formed.
 *
 * @param branchIds the branches of a branch group; empty for the head-office group
 */
@Schema(
        examples =
                "{\"committeeId\":\"BG-01\",\"level\":\"BRANCH\",\"title\":\"城东支行评审组\",\"branchIds\":[\"B01\"],\"members\":[\"S0001\",\"S0002\",\"S0003\"]}")
public record FormCommitteeRequest(
        @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{2,64}") String committeeId,
        @NotNull CommitteeLevel level,
        @NotBlank @Size(max = 200) String title,
        @NotNull @Size(max = 500) List<@NotBlank String> branchIds,
        @NotNull @Size(min = 1, max = 99) List<@NotBlank String> members) {

    Committee committee() {
        return new Committee(committeeId, level, title, branchIds, members);
    }
}
