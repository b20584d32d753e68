package kejing.portfolio.competition;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.sql.Sql;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.competition.Competition.NextStep;
import kejing.portfolio.competition.Competition.PutUp;
import kejing.portfolio.competition.Competition.Sign;
import kejing.portfolio.competition.Panel.Conflict;
import kejing.portfolio.competition.ScorePolicy.Mark;
import kejing.portfolio.qualification.QualificationTier;

/** All competitions with their applications, panels and marks. */
@ApplicationScoped
public class Competitions {

    private final Sql sql;

    Competitions(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    public Optional<Competition> byId(String competitionId) {
        return sql.one("select * from competition where competition_id = ?", this::competition, competitionId);
    }

    /** Everything about one competition is done one after the other. */
    Competition locked(String competitionId) {
        return sql.one(
                        "select * from competition where competition_id = ? for update",
                        this::competition,
                        competitionId)
                .orElseThrow(() -> unknown(competitionId));
    }

    /**
     * The newest first.
     *
     * @param drafts whether drafts are listed
     * @param before when the last one of the page before was drafted, null for the first page
     */
    public List<Competition> page(boolean drafts, Instant before, String beforeId, int limit) {
        Timestamp last = before == null ? null : Timestamp.from(before);
        return sql.list("""
                select * from competition where (state <> 'DRAFT' or ?)
                  and (?::timestamptz is null or (drafted_at, competition_id) < (?, ?))
                order by drafted_at desc, competition_id desc limit ?""", this::competition, drafts, last, last, beforeId, limit);
    }

    /** @throws Problem 409 if one of the clients is in another competition that runs */
    void add(Competition draft) {
        sql.update(
                """
                insert into competition (competition_id, scheme_id, title, ground, notice, apply_from, apply_until,
                  decide_on, state, drafted_by, drafted_by_name, drafted_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'DRAFT', ?, ?, ?)""",
                draft.competitionId(),
                draft.schemeId(),
                draft.title(),
                draft.ground().name(),
                draft.notice(),
                draft.applyFrom(),
                draft.applyUntil(),
                draft.decideOn(),
                draft.drafted().by(),
                draft.drafted().name(),
                Timestamp.from(draft.drafted().at()));
        for (PutUp client : draft.clients()) {
            int added = sql.update(
                    """
                    insert into competition_client (competition_id, client_id, tier, running) values (?, ?, ?, true)
                    on conflict (client_id) where running do nothing""", draft.competitionId(), client.clientId(), client.tier().name());
            if (added == 0) {
                throw Problem.state(
                        "competition-running",
                        Text.of("客户 %s 已在另一项竞聘中。", "Client %s is in another competition already.", client.clientId()));
            }
        }
    }

    void announce(String competitionId, Actor by, Instant at) {
        sql.update("""
                update competition set state = 'ANNOUNCED', announced_by = ?, announced_by_name = ?, announced_at = ?
                where competition_id = ?""", by.subject(), by.name(), Timestamp.from(at), competitionId);
    }

    void voided(String competitionId, NextStep nextStep, String reason, Instant at) {
        sql.update("""
                update competition set state = 'VOID', next_step = ?, void_reason = ?, voided_at = ?
                where competition_id = ?""", nextStep.name(), reason, Timestamp.from(at), competitionId);
        ended(competitionId);
    }

    void decide(String competitionId, String winner, LocalDate effectiveFrom, String reason, Actor by, Instant at) {
        sql.update("""
                update competition set state = 'DECIDED', winner = ?, effective_from = ?, reason = ?, decided_by = ?,
                  decided_by_name = ?, decided_at = ? where competition_id = ?""", winner, effectiveFrom, reason, by.subject(), by.name(), Timestamp.from(at), competitionId);
    }

    /** Posts the result for objections. */
    void post(String competitionId, LocalDate until, Actor by, Instant at) {
        sql.update("""
                update competition set state = 'POSTED', objections_until = ?, approved_by = ?, approved_by_name = ?,
                  approved_at = ? where competition_id = ?""", until, by.subject(), by.name(), Timestamp.from(at), competitionId);
    }

    /** The posted result is in effect. */
    void conclude(String competitionId) {
        sql.update("update competition set state = 'PUBLISHED' where competition_id = ?", competitionId);
        ended(competitionId);
    }

    void publish(String competitionId, Actor by, Instant at) {
        sql.update("""
                update competition set state = 'PUBLISHED', approved_by = ?, approved_by_name = ?, approved_at = ?
                where competition_id = ?""", by.subject(), by.name(), Timestamp.from(at), competitionId);
        ended(competitionId);
    }

    /** Back to the panel, whose members vote anew. */
    void sendBack(String competitionId, String reason) {
        sql.update("""
                update competition set state = 'SCORING', winner = null, effective_from = null, reason = null,
                  decided_by = null, decided_by_name = null, decided_at = null, approved_by = null, approved_by_name = null,
                  approved_at = null, objections_until = null, return_reason = ?
                where competition_id = ?""", reason, competitionId);
        sql.update("update competition_member set choice = null where competition_id = ?", competitionId);
    }

    private void ended(String competitionId) {
        sql.update("update competition_client set running = false where competition_id = ?", competitionId);
    }

    /** By time of application. */
    public List<Applicant> applicants(String competitionId) {
        return sql.list(
                "select * from competition_application where competition_id = ? order by applied_at, staff_id",
                Competitions::applicant,
                competitionId);
    }

    /** Applies, or applies again after a withdrawal. @throws Problem 409 if the person has applied */
    void apply(String competitionId, Applicant applicant) {
        int added = sql.update(
                """
                insert into competition_application (competition_id, staff_id, branch_id, tier, service_plan, experience,
                  applied_at) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (competition_id, staff_id) do update set branch_id = excluded.branch_id, tier = excluded.tier,
                  service_plan = excluded.service_plan, experience = excluded.experience,
                  applied_at = excluded.applied_at, withdrawn_at = null
                where competition_application.withdrawn_at is not null""",
                competitionId,
                applicant.staffId(),
                applicant.branchId(),
                applicant.tier().name(),
                applicant.servicePlan(),
                applicant.experience(),
                Timestamp.from(applicant.appliedAt()));
        if (added == 0) {
            throw Problem.state("applied-already", Text.of("您已报名该项竞聘。", "You have applied already."));
        }
    }

    /** @throws Problem 404 if the person has not applied */
    void withdraw(String competitionId, String staffId, Instant at) {
        int withdrawn = sql.update("""
                update competition_application set withdrawn_at = ?
                where competition_id = ? and staff_id = ? and withdrawn_at is null""", Timestamp.from(at), competitionId, staffId);
        if (withdrawn == 0) {
            throw Problem.notFound("application", staffId);
        }
    }

    void freeze(String competitionId, String staffId, Applicant.Facts facts) {
        sql.update(
                """
                update competition_application set exam_total = ?, exam_rank = ?, free_capacity = ?, barred_by = ?
                where competition_id = ? and staff_id = ?""",
                facts.examTotal(),
                facts.examRank(),
                facts.freeCapacity(),
                facts.barredBy(),
                competitionId,
                staffId);
    }

    public Panel panel(String competitionId) {
        return new Panel(sql.list(
                "select * from competition_member where competition_id = ? order by staff_id",
                row -> new Panel.Member(
                        row.getString("staff_id"),
                        row.getString("recusal") == null ? null : Conflict.valueOf(row.getString("recusal")),
                        instant(row, "submitted_at"),
                        row.getString("choice")),
                competitionId));
    }

    /** Seats the panel; who sat before and is not named leaves it. */
    void seat(String competitionId, List<String> members) {
        sql.update("update competition set state = 'SCORING' where competition_id = ?", competitionId);
        sql.update(
                "delete from competition_member where competition_id = ? and staff_id <> all (?)",
                competitionId,
                members.toArray(String[]::new));
        sql.update("""
                insert into competition_member (competition_id, staff_id) select ?, unnest(?)
                on conflict do nothing""", competitionId, members.toArray(String[]::new));
    }

    void recuse(String competitionId, String memberId, Conflict conflict) {
        sql.update(
                "update competition_member set recusal = ? where competition_id = ? and staff_id = ?",
                conflict.name(),
                competitionId,
                memberId);
    }

    void submit(String competitionId, String memberId, List<Mark> marks, Instant at) {
        for (Mark mark : marks) {
            sql.update("""
                    insert into competition_mark (competition_id, member_id, staff_id, criterion, points)
                    values (?, ?, ?, ?, ?)""", competitionId, memberId, mark.staffId(), mark.criterion(), mark.points());
        }
        sql.update(
                "update competition_member set submitted_at = ? where competition_id = ? and staff_id = ?",
                Timestamp.from(at),
                competitionId,
                memberId);
    }

    /** All marks; to be read only when the seal is off. */
    List<Mark> marks(String competitionId) {
        return sql.list(
                "select * from competition_mark where competition_id = ? order by member_id, staff_id, criterion",
                Competitions::mark,
                competitionId);
    }

    public List<Mark> marksOf(String competitionId, String memberId) {
        return sql.list(
                "select * from competition_mark where competition_id = ? and member_id = ? order by staff_id, criterion",
                Competitions::mark,
                competitionId,
                memberId);
    }

    void vote(String competitionId, String memberId, String choice) {
        sql.update(
                "update competition_member set choice = ? where competition_id = ? and staff_id = ?",
                choice,
                competitionId,
                memberId);
    }

    /**
     * How many large or medium clients, or groups, others than these were published as won by the person and are not in the
     * ledger yet.
     */
    int promised(String staffId, String exceptCompetitionId) {
        return sql.one("""
                        select count(*) from competition k
                        where k.winner = ? and k.state in ('POSTED', 'PUBLISHED') and k.competition_id <> ? and exists (
                          select 1 from competition_client c where c.competition_id = k.competition_id
                            and c.tier in ('LARGE', 'MEDIUM') and not exists (
                              select 1 from responsibility r
                              where r.client_id = c.client_id and r.valid_from >= k.effective_from))""", row -> row.getInt(1), staffId, exceptCompetitionId).orElseThrow();
    }

    public static Problem unknown(String competitionId) {
        return Problem.notFound("competition", competitionId);
    }

    private Competition competition(ResultSet row) throws SQLException {
        String competitionId = row.getString("competition_id");
        String step = row.getString("next_step");
        return new Competition(
                competitionId,
                row.getString("scheme_id"),
                row.getString("title"),
                CompetitionGround.valueOf(row.getString("ground")),
                row.getString("notice"),
                row.getObject("apply_from", LocalDate.class),
                row.getObject("apply_until", LocalDate.class),
                row.getObject("decide_on", LocalDate.class),
                CompetitionState.valueOf(row.getString("state")),
                sign(row, "drafted"),
                sign(row, "announced"),
                row.getString("winner"),
                row.getObject("effective_from", LocalDate.class),
                row.getString("reason"),
                sign(row, "decided"),
                sign(row, "approved"),
                row.getObject("objections_until", LocalDate.class),
                row.getString("return_reason"),
                step == null ? null : NextStep.valueOf(step),
                row.getString("void_reason"),
                instant(row, "voided_at"),
                sql.list(
                        "select client_id, tier from competition_client where competition_id = ? order by client_id",
                        client -> new PutUp(client.getString(1), ClientTier.valueOf(client.getString(2))),
                        competitionId));
    }

    private static Applicant applicant(ResultSet row) throws SQLException {
        BigDecimal total = row.getBigDecimal("exam_total");
        return new Applicant(
                row.getString("staff_id"),
                row.getString("branch_id"),
                QualificationTier.valueOf(row.getString("tier")),
                row.getString("service_plan"),
                row.getString("experience"),
                instant(row, "applied_at"),
                instant(row, "withdrawn_at"),
                total == null
                        ? null
                        : new Applicant.Facts(
                                total,
                                row.getObject("exam_rank", Integer.class),
                                row.getBigDecimal("free_capacity"),
                                row.getString("barred_by")));
    }

    private static Mark mark(ResultSet row) throws SQLException {
        return new Mark(
                row.getString("member_id"),
                row.getString("staff_id"),
                row.getString("criterion"),
                row.getBigDecimal("points"));
    }

    private static Sign sign(ResultSet row, String act) throws SQLException {
        String by = row.getString(act + "_by");
        return by == null ? null : new Sign(by, row.getString(act + "_by_name"), instant(row, act + "_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
