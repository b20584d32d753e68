package kejing.portfolio.development;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.sql.Sql;
import kejing.portfolio.Roles;
import kejing.portfolio.development.DevelopmentClaim.ProofDocument;

/** All cases and claims. */
@ApplicationScoped
public class DevelopmentCases {

    private final Sql sql;
    private final ObjectMapper json;

    DevelopmentCases(AgroalDataSource dataSource, ObjectMapper json) {
        this.sql = new Sql(dataSource);
        this.json = json;
    }

    public Optional<DevelopmentCase> byId(String caseId) {
        return sql.one("select * from development_case where case_id = ?", DevelopmentCases::read, caseId);
    }

    DevelopmentCase locked(String caseId) {
        return sql.one("select * from development_case where case_id = ? for update", DevelopmentCases::read, caseId)
                .orElseThrow(() -> unknown(caseId));
    }

    /** The case of a client or newcomer that is not refused; whoever asks waits for others who claim it. */
    Optional<DevelopmentCase> ofSubject(String subject) {
        sql.list("select pg_advisory_xact_lock(hashtextextended('development:' || ?, 0))", row -> 0, subject);
        return sql.one(
                "select * from development_case where subject = ? and state <> 'REFUSED' for update",
                DevelopmentCases::read,
                subject);
    }

    /**
     * The newest first. Bank-wide roles see every case; others those open to contest or decided, those of the own claims
     * and, as head, those with a claim of the branch.
     *
     * @param mine only those with an own claim, or for a head of the own branch
     */
    public List<DevelopmentCase> page(boolean mine, Actor actor, Instant before, String beforeId, int limit) {
        Timestamp last = before == null ? null : Timestamp.from(before);
        return sql.list(
                """
                select * from development_case d
                where (?::timestamptz is null or (opened_at, case_id) < (?, ?))
                  and ((not ? and (? or contest_until is not null)) or exists (
                    select 1 from development_claim c
                    where c.case_id = d.case_id and (c.staff_id = ? or (? and c.branch_id = ?))))
                order by opened_at desc, case_id desc limit ?""",
                DevelopmentCases::read,
                last,
                last,
                beforeId,
                mine,
                actor.bankWide(),
                actor.personId(),
                actor.has(Roles.BRANCH_HEAD),
                actor.unitId(),
                limit);
    }

    void open(DevelopmentCase opened, String subject) {
        sql.update(
                """
                insert into development_case (case_id, scheme_id, subject, client_id, client_name, registration, newcomer,
                  state, opened_at) values (?, ?, ?, ?, ?, ?, ?, 'OPEN', ?)""",
                opened.caseId(),
                opened.schemeId(),
                subject,
                opened.clientId(),
                opened.clientName(),
                opened.registration(),
                opened.newcomer(),
                Timestamp.from(opened.openedAt()));
    }

    /** @throws Problem 409 if the person has a claim in the case already */
    void add(DevelopmentClaim claim) {
        int added = sql.update(
                """
                insert into development_claim (claim_id, case_id, staff_id, branch_id, proof_kind, proof_date, statement,
                  documents, state, filed_at) values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, 'FILED', ?)
                on conflict (case_id, staff_id) where state <> 'REFUSED' do nothing""",
                claim.claimId(),
                claim.caseId(),
                claim.staffId(),
                claim.branchId(),
                claim.proofKind(),
                claim.proofDate(),
                claim.statement(),
                write(claim.documents()),
                Timestamp.from(claim.filedAt()));
        if (added == 0) {
            throw Problem.state("claimed-already", Text.of("您已认领该客户。", "You have claimed this client already."));
        }
    }

    public Optional<DevelopmentClaim> claim(String claimId) {
        return sql.one("select * from development_claim where claim_id = ?", this::claim, claimId);
    }

    /** By day of proof. */
    public List<DevelopmentClaim> claims(String caseId) {
        return sql.list(
                "select * from development_claim where case_id = ? order by proof_date, filed_at, claim_id",
                this::claim,
                caseId);
    }

    void answer(String claimId, DevelopmentClaim.State state, String reason, Actor head, Instant at) {
        sql.update("""
                update development_claim set state = ?, head = ?, head_name = ?, head_at = ?, head_reason = ?
                where claim_id = ?""", state.name(), head.subject(), head.name(), Timestamp.from(at), reason, claimId);
    }

    /** The first confirmation opens the days of contest. */
    void contestUntil(String caseId, LocalDate day) {
        sql.update(
                "update development_case set contest_until = ? where case_id = ? and contest_until is null",
                day,
                caseId);
    }

    void refuse(String caseId) {
        sql.update("update development_case set state = 'REFUSED' where case_id = ?", caseId);
    }

    void propose(
            String caseId,
            Map<String, BigDecimal> shares,
            LocalDate effectiveFrom,
            boolean departs,
            String reason,
            Actor by,
            Instant at) {
        sql.update("update development_claim set share = 0 where case_id = ? and state = 'CONFIRMED'", caseId);
        shares.forEach((staffId, share) -> sql.update(
                "update development_claim set share = ? where case_id = ? and staff_id = ? and state = 'CONFIRMED'",
                share,
                caseId,
                staffId));
        sql.update("""
                update development_case set state = 'PROPOSED', effective_from = ?, departs = ?, reason = ?,
                  proposed_by = ?, proposed_by_name = ?, proposed_at = ? where case_id = ?""", effectiveFrom, departs, reason, by.subject(), by.name(), Timestamp.from(at), caseId);
    }

    void sendBack(String caseId, String reason) {
        sql.update("update development_claim set share = null where case_id = ?", caseId);
        sql.update("update development_case set state = 'OPEN', return_reason = ? where case_id = ?", reason, caseId);
    }

    void decide(String caseId, PrecedencePolicy.Outcome outcome, Actor by, Instant at) {
        sql.update(
                """
                update development_case set state = 'DECIDED', effect = ?, effect_rule = ?, approved_by = ?,
                  approved_by_name = ?, approved_at = ? where case_id = ?""",
                outcome.effect().name(),
                outcome.rule() == null ? null : outcome.rule().id(),
                by.subject(),
                by.name(),
                Timestamp.from(at),
                caseId);
    }

    void link(String caseId, String clientId, LocalDate effectiveFrom, PrecedencePolicy.Outcome outcome) {
        sql.update(
                """
                update development_case set client_id = ?, subject = ?, effective_from = ?, effect = ?, effect_rule = ?
                where case_id = ?""",
                clientId,
                clientId,
                effectiveFrom,
                outcome.effect().name(),
                outcome.rule().id(),
                caseId);
    }

    public static Problem unknown(String caseId) {
        return Problem.notFound("development case", caseId);
    }

    private String write(List<ProofDocument> documents) {
        try {
            return json.writeValueAsString(documents);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("documents cannot be written as JSON", e);
        }
    }

    private DevelopmentClaim claim(ResultSet row) throws SQLException {
        try {
            return new DevelopmentClaim(
                    row.getString("claim_id"),
                    row.getString("case_id"),
                    row.getString("staff_id"),
                    row.getString("branch_id"),
                    row.getString("proof_kind"),
                    row.getObject("proof_date", LocalDate.class),
                    row.getString("statement"),
                    List.of(json.readValue(row.getString("documents"), ProofDocument[].class)),
                    DevelopmentClaim.State.valueOf(row.getString("state")),
                    instant(row, "filed_at"),
                    row.getString("head"),
                    row.getString("head_name"),
                    instant(row, "head_at"),
                    row.getString("head_reason"),
                    row.getBigDecimal("share"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored documents are not JSON", e);
        }
    }

    private static DevelopmentCase read(ResultSet row) throws SQLException {
        String effect = row.getString("effect");
        return new DevelopmentCase(
                row.getString("case_id"),
                row.getString("scheme_id"),
                row.getString("client_id"),
                row.getString("client_name"),
                row.getString("registration"),
                row.getBoolean("newcomer"),
                DevelopmentCase.State.valueOf(row.getString("state")),
                instant(row, "opened_at"),
                row.getObject("contest_until", LocalDate.class),
                row.getObject("effective_from", LocalDate.class),
                row.getString("reason"),
                row.getObject("departs", Boolean.class),
                row.getString("proposed_by"),
                row.getString("proposed_by_name"),
                instant(row, "proposed_at"),
                row.getString("return_reason"),
                row.getString("approved_by"),
                row.getString("approved_by_name"),
                instant(row, "approved_at"),
                effect == null ? null : PrecedencePolicy.Effect.valueOf(effect),
                row.getString("effect_rule"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
