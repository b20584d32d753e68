package kejing.portfolio.competition.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import kejing.portfolio.competition.AnnounceCompetition;
import kejing.portfolio.competition.CompetitionGround;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A competition to be announced; the clients go to the winner together. */
@Schema(
        examples =
                "{\"title\":\"大户公开竞聘\",\"ground\":\"VACANCY\",\"notice\":\"面向全行高级客户经理公开竞聘。\",\"clientIds\":[\"C00001\"],\"applyFrom\":\"2025-05-06\",\"applyUntil\":\"2025-05-12\",\"decideOn\":\"2025-05-16\"}")
public record DraftCompetitionRequest(
        @NotBlank @Size(max = 120) String title,
        @NotNull CompetitionGround ground,
        @NotBlank @Size(max = 8000) String notice,
        @NotEmpty @Size(max = 200) List<@NotBlank @Size(max = 64) String> clientIds,
        @NotNull LocalDate applyFrom,
        @NotNull LocalDate applyUntil,
        @NotNull LocalDate decideOn) {

    AnnounceCompetition.Plan plan() {
        return new AnnounceCompetition.Plan(
                title, ground, notice, new TreeSet<>(clientIds), applyFrom, applyUntil, decideOn);
    }
}
