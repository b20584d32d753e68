package kejing.grading.ranking.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import kejing.chassis.identity.CurrentActor;
import kejing.grading.Roles;
import kejing.grading.ranking.ReadRankings;
import kejing.grading.ranking.WhoMoves;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Asks who would move if one score were another. Stores nothing. */
@Path("/what-if/score-change")
@RunOnVirtualThread
@RolesAllowed({Roles.MARKETING, Roles.HR, Roles.COMMITTEE, Roles.AUDITOR})
public class WhatIfScoreChangeResource {
    private final ReadRankings read;
    private final WhoMoves whoMoves;
    private final CurrentActor current;

    WhatIfScoreChangeResource(ReadRankings read, WhoMoves whoMoves, CurrentActor current) {
        this.read = read;
        this.whoMoves = whoMoves;
        this.current = current;
    }

    @POST
    @Operation(operationId = "whatIfScoreChange", summary = "试算改分影响 / Who moves if one score changes")
    public ScoreChangeView ask(@NotNull @Valid ScoreChangeRequest request) {
        var ranking = read.ranking(current.get(), request.planId());
        return ScoreChangeView.of(whoMoves.ask(ranking, request.change()));
    }
}
