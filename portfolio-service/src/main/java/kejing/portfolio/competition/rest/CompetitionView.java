package kejing.portfolio.competition.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kejing.chassis.problem.Text;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.competition.Competition.NextStep;
import kejing.portfolio.competition.CompetitionGround;
import kejing.portfolio.competition.CompetitionObjection;
import kejing.portfolio.competition.CompetitionScheme.CriterionSource;
import kejing.portfolio.competition.CompetitionState;
import kejing.portfolio.competition.Panel.Conflict;
import kejing.portfolio.qualification.QualificationTier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A competition as the reader may see it. What is sealed is not in it.
 *
 * @param rule the rule of its ground
 * @param takesApplications whether applications are taken today
 * @param windowOver whether the last day of applications is over
 * @param own how the reader stands towards it, null for who is no relationship manager or while it is a draft
 * @param applicants for the desk, the panel and auditors; null for others
 * @param panel likewise
 * @param ownSheet the marks that the reader handed in, null for who is no member
 * @param unsealed whether every sitting member has handed in
 * @param standings once unsealed for desk and panel, once published for everybody; null before
 * @param outcome once decided for desk and panel, once published for everybody; null before
 * @param objectionsUntil last day on which the posted result may be objected to, null if it is not posted
 * @param takesObjections whether the reader may object today
 * @param objections for the desk and the panel all, for an applicant the own; null for others
 */
public record CompetitionView(
        String competitionId,
        String schemeId,
        String title,
        CompetitionGround ground,
        String rule,
        Text groundText,
        String notice,
        CompetitionState state,
        boolean takesApplications,
        boolean windowOver,
        LocalDate applyFrom,
        LocalDate applyUntil,
        LocalDate decideOn,
        String draftedBy,
        String announcedBy,
        Instant announcedAt,
        int fewestMembers,
        List<CriterionView> criteria,
        List<PutUpView> clients,
        OwnCandidacy own,
        List<ApplicantView> applicants,
        List<SeatView> panel,
        List<OwnMark> ownSheet,
        boolean unsealed,
        List<StandingView> standings,
        Outcome outcome,
        LocalDate objectionsUntil,
        boolean takesObjections,
        List<CompetitionObjectionView> objections,
        String returnReason,
        NextStep nextStep,
        String voidReason) {

    /** A criterion. @param weight in percent */
    public record CriterionView(String code, Text title, BigDecimal weight, CriterionSource source) {}

    /** A client that is put up. */
    public record PutUpView(String clientId, String name, String branchId, String branchName, ClientTier tier) {}

    /**
     * Whether the reader may apply, and why not.
     *
     * @param rule the rule that bars, null if none does
     * @param applied the reader's own application, null without one
     */
    public record OwnCandidacy(
            QualificationTier tier, boolean eligible, String rule, Text reason, OwnApplication applied) {}

    /** The reader's application. */
    public record OwnApplication(String servicePlan, String experience, Instant appliedAt) {}

    /**
     * An applicant, for those who judge.
     *
     * @param examTotal and the next two once the panel was seated, null before
     * @param barredBy the rule by which the applicant may no longer hold the clients
     */
    public record ApplicantView(
            String staffId,
            String name,
            String branchId,
            String branchName,
            QualificationTier tier,
            String servicePlan,
            String experience,
            Instant appliedAt,
            BigDecimal examTotal,
            Integer examRank,
            BigDecimal freeCapacity,
            String barredBy) {}

    /** A member of the panel. @param conflict why the member stepped out, null if he sits */
    public record SeatView(String staffId, String name, Conflict conflict, boolean handedIn, boolean voted) {}

    /** One of the reader's own marks. */
    public record OwnMark(String staffId, String criterion, BigDecimal points) {}

    /**
     * How an applicant stands.
     *
     * @param staffId null for the public
     * @param votes null for the public and before the decision
     */
    public record StandingView(
            String staffId,
            String name,
            String branchName,
            QualificationTier tier,
            int place,
            BigDecimal total,
            Integer examRank,
            boolean tieByExam,
            boolean winner,
            Long votes,
            List<PointsView> criteria) {}

    /** Points of a criterion. @param contribution what it adds to the total */
    public record PointsView(String code, BigDecimal points, BigDecimal contribution) {}

    /**
     * An objection to a posted result.
     *
     * @param decidedBy name of the person, null while open
     */
    public record CompetitionObjectionView(
            String objectionId,
            String staffId,
            String name,
            String reason,
            Instant raisedAt,
            CompetitionObjection.State state,
            String decidedBy,
            Instant decidedAt,
            String decisionReason) {}

    /**
     * Who gets the clients.
     *
     * @param affectsClosedPeriod ids of closed assessment periods whose days it changes: there it becomes a prior-period correction
     *     or a restatement (SEM-12); empty if none
     * @param reason why the panel departed from the order of the totals, null if it did not
     * @param approvedBy null until a second person approved
     */
    @Schema(name = "CompetitionOutcome")
    public record Outcome(
            String winner,
            String branchName,
            QualificationTier tier,
            LocalDate effectiveFrom,
            List<String> affectsClosedPeriod,
            String reason,
            String decidedBy,
            Instant decidedAt,
            String approvedBy,
            Instant approvedAt) {}
}
