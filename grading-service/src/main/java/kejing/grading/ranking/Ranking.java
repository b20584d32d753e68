package kejing.grading.ranking;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.FourEyes;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.grading.candidate.FinalisedPlan;
import kejing.grading.qualification.Tier;

/**
 * The ranking of an exam. Decisions about it are bound to its hash: one person submits, another approves, and the
 * approval publishes it. Corrections before the approval make it anew with another hash; corrections afterwards leave
 * what was approved and restate who holds which band (R14).
 */
@Entity
@Table(name = "ranking")
public class Ranking {
    @Id
    private String planId;

    private String title;
    private String schemeId;

    @Enumerated(EnumType.STRING)
    private RankingState state;

    private String hash;
    private int candidates;
    private int qualified;
    private int seniors;
    private int intermediates;
    private int juniors;
    private int revision;
    private Instant computedAt;
    private String submittedBy;
    private String submittedByName;
    private Instant submittedAt;
    private String approvedBy;
    private String approvedByName;
    private Instant approvedAt;
    private LocalDate publishedOn;

    @Version
    private long version;

    protected Ranking() {}

    static Ranking computed(FinalisedPlan plan, String schemeId, String hash, RankingBoard board, Instant at) {
        var ranking = new Ranking();
        ranking.planId = plan.planId();
        ranking.title = plan.title();
        ranking.schemeId = schemeId;
        ranking.state = RankingState.COMPUTED;
        ranking.hash = hash;
        ranking.revision = 1;
        ranking.count(board);
        ranking.computedAt = at;
        return ranking;
    }

    private void count(RankingBoard board) {
        candidates = board.candidates();
        qualified = board.qualified();
        seniors = board.in(Tier.SENIOR);
        intermediates = board.in(Tier.INTERMEDIATE);
        juniors = board.in(Tier.JUNIOR);
    }

    /**
     * Made anew by corrected scores; who put it forward stays.
     *
     * @throws Problem 409 if it is PUBLISHED
     */
    void revise(String newHash, RankingBoard board, Instant at) {
        if (published()) {
            throw Problem.state("ranking-state", Text.of("排名 %s 已公布，不得重排", "The ranking %s is published", planId))
                    .with("state", state);
        }
        hash = newHash;
        revision++;
        count(board);
        computedAt = at;
    }

    /** Counts the bands that are held after a correction that came after the approval; the approved hash stays. */
    void restate(List<Standing> standings) {
        require(RankingState.PUBLISHED);
        revision++;
        seniors = holding(standings, Tier.SENIOR);
        intermediates = holding(standings, Tier.INTERMEDIATE);
        juniors = holding(standings, Tier.JUNIOR);
        qualified = seniors + intermediates + juniors;
    }

    private static int holding(List<Standing> standings, Tier tier) {
        return (int) standings.stream()
                .filter(standing -> standing.grantedTier() == tier)
                .count();
    }

    /** @throws Problem 409 unless it is COMPUTED */
    void submit(Actor maker, Instant at) {
        require(RankingState.COMPUTED);
        state = RankingState.SUBMITTED;
        submittedBy = maker.subject();
        submittedByName = maker.name();
        submittedAt = at;
    }

    /** @throws Problem 409 unless it is SUBMITTED, 403 if the checker is the maker */
    void publish(Actor checker, Instant at, LocalDate on) {
        require(RankingState.SUBMITTED);
        FourEyes.requireSecondPerson(checker, submittedBy);
        state = RankingState.PUBLISHED;
        approvedBy = checker.subject();
        approvedByName = checker.name();
        approvedAt = at;
        publishedOn = on;
    }

    private void require(RankingState needed) {
        if (state != needed) {
            throw Problem.state(
                            "ranking-state",
                            Text.of(
                                    "排名 %s 当前为 %s 状态，须为 %s 状态才能执行此操作",
                                    "The ranking %s is %s; this needs it to be %s", planId, state, needed))
                    .with("state", state);
        }
    }

    public boolean published() {
        return state == RankingState.PUBLISHED;
    }

    public String planId() {
        return planId;
    }

    public String title() {
        return title;
    }

    public String schemeId() {
        return schemeId;
    }

    public RankingState state() {
        return state;
    }

    public String hash() {
        return hash;
    }

    public int candidates() {
        return candidates;
    }

    public int qualified() {
        return qualified;
    }

    public int seniors() {
        return seniors;
    }

    public int intermediates() {
        return intermediates;
    }

    public int juniors() {
        return juniors;
    }

    /** 1 as computed; one more with every correction. */
    public int revision() {
        return revision;
    }

    public Instant computedAt() {
        return computedAt;
    }

    public String submittedBy() {
        return submittedBy;
    }

    public String submittedByName() {
        return submittedByName;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public String approvedByName() {
        return approvedByName;
    }

    public Instant approvedAt() {
        return approvedAt;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }
}
