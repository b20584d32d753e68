package kejing.grading.ranking.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.scheme.Schemes;
import kejing.chassis.time.BusinessDay;
import kejing.grading.Roles;
import kejing.grading.candidate.Candidate;
import kejing.grading.ranking.GradingRules;
import kejing.grading.ranking.GradingScheme;
import kejing.grading.ranking.RankExplainer;
import kejing.grading.ranking.RankingPolicy;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Asks what a ranking would be. Stores nothing. */
@Path("/what-if/ranking")
@RunOnVirtualThread
@RolesAllowed({Roles.EMPLOYEE, Roles.MARKETING_SCRIPT})
public class WhatIfRankingResource {
    private final Schemes schemes;
    private final BusinessDay day;

    WhatIfRankingResource(Schemes schemes, BusinessDay day) {
        this.schemes = schemes;
        this.day = day;
    }

    @POST
    @Operation(
            operationId = "whatIfRanking",
            summary = "试算排名 / What a ranking would be, with the reasons of every line")
    public WhatIfRankingView ask(@NotNull @Valid WhatIfRankingRequest request) {
        var candidates = request.candidates().stream()
                .map(WhatIfRankingRequest.Scores::candidate)
                .toList();
        if (request.rules() != null) {
            if (request.schemeId() != null) {
                throw Problem.form(
                        "scheme-or-rules", Text.of("方案编号与试算参数只能填写一项", "Give a scheme or rules to try, not both"));
            }
            return view(null, request.rules(), candidates);
        }
        var scheme = request.schemeId() == null
                ? schemes.inForce(GradingScheme.KIND, day.today(), GradingRules.class)
                : schemes.byId(request.schemeId(), GradingRules.class);
        return view(scheme.schemeId(), scheme.parameters(), candidates);
    }

    private static WhatIfRankingView view(String schemeId, GradingRules rules, List<Candidate> candidates) {
        return WhatIfRankingView.of(schemeId, new RankingPolicy(rules).rank(candidates), new RankExplainer(rules));
    }
}
