package kejing.exam.plan;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/**
 * An exam plan (考试方案): one exam from its draft to its final scores. It knows which step follows which and who took it;
 * opening and finalisation are taken by a second person.
 */
@Entity
@Table(name = "exam_plan")
public class ExamPlan {

    @Id
    private String planId;

    private String title;
    private LocalDate cutOffDate;
    private LocalDate registrationFrom;
    private LocalDate registrationTo;
    private String schemeId;
    private String schemeHash;

    @Embedded
    private ScoreCaps caps;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    private String createdBy;
    private String openedBy;
    private String submittedBy;
    private String finalisedBy;
    private LocalDate finalisedOn;
    private String returnReason;

    @Version
    private long version;

    protected ExamPlan() {}

    ExamPlan(PlanDraft draft, String schemeId, String schemeHash, ScoreCaps caps, String createdBy) {
        this.planId = draft.planId();
        this.title = draft.title();
        this.cutOffDate = draft.cutOffDate();
        this.registrationFrom = draft.registrationFrom();
        this.registrationTo = draft.registrationTo();
        this.schemeId = schemeId;
        this.schemeHash = schemeHash;
        this.caps = caps;
        this.state = PlanState.DRAFT;
        this.createdBy = createdBy;
    }

    void open(String by) {
        require(PlanState.DRAFT);
        state = PlanState.OPEN;
        openedBy = by;
    }

    void closeRegistration() {
        require(PlanState.OPEN);
        state = PlanState.MARKING;
    }

    void submitScores(String by) {
        require(PlanState.MARKING);
        state = PlanState.SUBMITTED;
        submittedBy = by;
        returnReason = null;
    }

    void returnScores(String reason) {
        require(PlanState.SUBMITTED);
        state = PlanState.MARKING;
        submittedBy = null;
        returnReason = reason;
    }

    void finalise(String by, LocalDate on) {
        require(PlanState.SUBMITTED);
        state = PlanState.FINALISED;
        finalisedBy = by;
        finalisedOn = on;
    }

    /** @throws Problem 409 unless the plan is in the given state */
    void require(PlanState needed) {
        if (state != needed) {
            throw Problem.state(
                            "plan-state",
                            new Text(
                                    "方案 %s 当前为“%s”，此操作仅在“%s”时可行。"
                                            .formatted(
                                                    planId,
                                                    state.words().zh(),
                                                    needed.words().zh()),
                                    "Plan %s is %s; this can only be done while it is %s."
                                            .formatted(
                                                    planId,
                                                    state.words().en(),
                                                    needed.words().en())))
                    .with("state", state)
                    .with("needed", needed);
        }
    }

    public String planId() {
        return planId;
    }

    public String title() {
        return title;
    }

    public LocalDate cutOffDate() {
        return cutOffDate;
    }

    public LocalDate registrationFrom() {
        return registrationFrom;
    }

    public LocalDate registrationTo() {
        return registrationTo;
    }

    public String schemeId() {
        return schemeId;
    }

    public String schemeHash() {
        return schemeHash;
    }

    public ScoreCaps caps() {
        return caps;
    }

    public PlanState state() {
        return state;
    }

    public String createdBy() {
        return createdBy;
    }

    public String openedBy() {
        return openedBy;
    }

    public String submittedBy() {
        return submittedBy;
    }

    public String finalisedBy() {
        return finalisedBy;
    }

    public LocalDate finalisedOn() {
        return finalisedOn;
    }

    public String returnReason() {
        return returnReason;
    }

    public long version() {
        return version;
    }
}
