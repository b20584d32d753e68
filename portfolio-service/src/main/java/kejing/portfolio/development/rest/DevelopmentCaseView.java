package kejing.portfolio.development.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kejing.chassis.problem.Text;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.development.DevelopmentCase;
import kejing.portfolio.development.DevelopmentClaim;
import kejing.portfolio.development.PrecedencePolicy;
import kejing.portfolio.development.PriorityPolicy;
import kejing.portfolio.responsibility.rest.NamedHolder;

/**
 * All claims to one client, as the reader may see them.
 *
 * @param tier null while core banking does not know the client
 * @param imported who developed it as core banking states, for the desk; null otherwise
 * @param affectsClosedPeriod ids of closed assessment periods whose days it changes: there it becomes a prior-period correction
 *     or a restatement (SEM-12); empty if none
 * @param takesClaims whether others may claim it today
 * @param ripe whether a decision may be proposed today
 * @param rule what the rule says, for the desk; null otherwise
 * @param effectRuleText the rule that decided about the holders, in words
 */
public record DevelopmentCaseView(
        String caseId,
        String schemeId,
        String clientId,
        String clientName,
        String registration,
        boolean newcomer,
        ClientTier tier,
        NamedImported imported,
        DevelopmentCase.State state,
        Instant openedAt,
        LocalDate contestUntil,
        boolean takesClaims,
        boolean ripe,
        List<DevelopmentClaimView> claims,
        RuleAnswer rule,
        LocalDate effectiveFrom,
        List<String> affectsClosedPeriod,
        String reason,
        Boolean departs,
        String proposedBy,
        Instant proposedAt,
        String returnReason,
        String approvedBy,
        Instant approvedAt,
        PrecedencePolicy.Effect effect,
        String effectRule,
        Text effectRuleText) {

    /** Who developed the client as core banking states. */
    public record NamedImported(String staffId, String name) {}

    /** What the rule says without anybody's judgement. */
    public record RuleAnswer(List<NamedHolder> shares, PriorityPolicy.Ground ground) {}

    /**
     * A claim.
     *
     * @param own whether it is the reader's
     * @param answerable whether the reader, as head of its branch, has to answer it
     * @param statement for the claimant, the head of the branch and the desk; null for others, as the next two
     */
    public record DevelopmentClaimView(
            String claimId,
            String staffId,
            String name,
            String branchId,
            String branchName,
            Text proofKind,
            boolean decisive,
            LocalDate proofDate,
            DevelopmentClaim.State state,
            boolean own,
            boolean answerable,
            BigDecimal share,
            String statement,
            List<DevelopmentClaim.ProofDocument> documents,
            Instant filedAt,
            String answeredBy,
            Instant answeredAt,
            String refusedBecause) {}
}
