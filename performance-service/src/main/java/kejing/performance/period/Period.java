package kejing.performance.period;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.FourEyes;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.Versions;
import kejing.performance.profitability.Span;
import kejing.performance.profitability.Unattributed;

/** A period over whole months with its frozen result (考核期): SEM-12. */
@Entity
@Table(name = "period")
public class Period {

    @Id
    @Column(name = "period_id")
    private String periodId;

    private String title;

    @Column(name = "from_date")
    private LocalDate fromDate;

    @Column(name = "to_date")
    private LocalDate toDate;

    @Column(name = "scheme_id")
    private String schemeId;

    @Enumerated(EnumType.STRING)
    private PeriodState state;

    @Version
    private long version;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "result_version")
    private int resultVersion;

    private String hash;

    @Column(name = "bank_total")
    private Money bankTotal;

    @Column(name = "scoreboard_total")
    private Money scoreboardTotal;

    @Column(name = "no_holder")
    private Money noHolder;

    @Column(name = "unallocated_cost")
    private Money unallocatedCost;

    @Column(name = "decay_retained")
    private Money decayRetained;

    @Column(name = "staff_count")
    private int staffCount;

    protected Period() {}

    private Period(String periodId, String title, Span span, String schemeId, String openedBy, Instant openedAt) {
        this.periodId = periodId;
        this.title = title;
        this.fromDate = span.from();
        this.toDate = span.until();
        this.schemeId = schemeId;
        this.state = PeriodState.OPEN;
        this.openedBy = openedBy;
        this.openedAt = openedAt;
    }

    static Period open(String periodId, String title, Span span, String schemeId, Actor maker, Instant at) {
        return new Period(periodId, title, span, schemeId, maker.subject(), at);
    }

    /** Freezes the computed result; the maker cannot close it. */
    void softClose(BankTie tie, int staffCount, String hash, Actor maker, Instant at) {
        requireState(PeriodState.OPEN);
        this.state = PeriodState.SOFT_CLOSED;
        this.resultVersion++;
        this.hash = hash;
        this.bankTotal = tie.bankTotal();
        this.scoreboardTotal = tie.scoreboardTotal();
        this.noHolder = tie.unattributed().noHolder();
        this.unallocatedCost = tie.unattributed().unallocatedCost();
        this.decayRetained = tie.unattributed().decayRetained();
        this.staffCount = staffCount;
        this.submittedBy = maker.subject();
        this.submittedAt = at;
    }

    /** Closes for good by a second person; by approving the hash the unallocated cost is accepted as shown (SEM-5). */
    void close(Actor checker, Instant at) {
        requireState(PeriodState.SOFT_CLOSED);
        FourEyes.requireSecondPerson(checker, submittedBy);
        this.state = PeriodState.CLOSED;
        this.closedBy = checker.subject();
        this.closedAt = at;
    }

    void requireState(PeriodState needed) {
        if (state != needed) {
            throw Problem.state(
                            "period-state",
                            Text.of(
                                    "考核期“%s”当前状态为 %s，此操作要求状态为 %s",
                                    "Period \"%s\" is %s; this needs it to be %s", periodId, state, needed))
                    .with("state", state.name())
                    .with("needed", needed.name());
        }
    }

    /** While open the row's version, afterwards the hash of the frozen result: what a checker approves. */
    public String tag() {
        return state == PeriodState.OPEN ? Versions.tag(version) : Versions.tag(hash);
    }

    public Span span() {
        return new Span(fromDate, toDate);
    }

    /** What is attributed to nobody; null while open. */
    public Unattributed unattributed() {
        return hash == null ? null : new Unattributed(noHolder, unallocatedCost, decayRetained);
    }

    public String periodId() {
        return periodId;
    }

    public String title() {
        return title;
    }

    public LocalDate from() {
        return fromDate;
    }

    /** The day after the last. */
    public LocalDate to() {
        return toDate;
    }

    public String schemeId() {
        return schemeId;
    }

    public PeriodState state() {
        return state;
    }

    public String submittedBy() {
        return submittedBy;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public String closedBy() {
        return closedBy;
    }

    public Instant closedAt() {
        return closedAt;
    }

    /** Number of the frozen result, from 1; 0 while open. */
    public int resultVersion() {
        return resultVersion;
    }

    /** SHA-256 of inputs, parameters and results; null while open. */
    public String hash() {
        return hash;
    }

    public Money bankTotal() {
        return bankTotal;
    }

    public Money scoreboardTotal() {
        return scoreboardTotal;
    }

    public int staffCount() {
        return staffCount;
    }
}
