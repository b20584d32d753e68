package kejing.exam.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Optional;
import kejing.exam.organisation.StaffMember;

/** A candidate of a plan (考生): the branch that registered the person and the three components. */
@Entity
@Table(name = "candidate")
public class Candidate {

    /** One person in one plan. */
    @Embeddable
    public record Id(String planId, String staffId) {}

    @EmbeddedId
    private Id id;

    private String name;
    private String branchId;
    private String registeredBy;

    @Embedded
    private ScoreCaps caps;

    @Enumerated(EnumType.STRING)
    private ComponentState writtenState;

    private BigDecimal writtenScore;
    private String writtenBy;

    @Enumerated(EnumType.STRING)
    private ComponentState interviewState;

    private BigDecimal conduct;
    private BigDecimal expression;
    private BigDecimal adaptability;
    private String interviewBy;

    @Enumerated(EnumType.STRING)
    private ComponentState experienceState;

    private BigDecimal experiencePoints;
    private String experienceTrace;

    @Version
    private long version;

    protected Candidate() {}

    Candidate(ExamPlan plan, StaffMember member, String registeredBy) {
        this.id = new Id(plan.planId(), member.staffId());
        this.name = member.name();
        this.branchId = member.branchId();
        this.registeredBy = registeredBy;
        this.caps = plan.caps();
    }

    /**
     * Takes the marks over; tells whether anything changed. A missing mark means not yet entered. A part that says the same
     * keeps who entered it.
     */
    boolean mark(EnteredMarks marks, String by) {
        boolean newWritten = !same(marks.written(), written().orElse(null));
        boolean newInterview = !same(marks.interview(), interview().orElse(null));
        if (newWritten) {
            take(marks.written(), by);
        }
        if (newInterview) {
            take(marks.interview(), by);
        }
        return newWritten || newInterview;
    }

    private void take(WrittenMark given, String by) {
        writtenState = given == null ? null : given.state();
        writtenScore = given == null ? null : given.score();
        writtenBy = given == null ? null : by;
    }

    private void take(InterviewMark given, String by) {
        interviewState = given == null ? null : given.state();
        conduct = given == null ? null : given.conduct();
        expression = given == null ? null : given.expression();
        adaptability = given == null ? null : given.adaptability();
        interviewBy = given == null ? null : by;
    }

    private static boolean same(WrittenMark given, WrittenMark stored) {
        return given == null ? stored == null : given.sameAs(stored);
    }

    private static boolean same(InterviewMark given, InterviewMark stored) {
        return given == null ? stored == null : given.sameAs(stored);
    }

    void experience(ComponentState state, BigDecimal points, String trace) {
        experienceState = state;
        experiencePoints = points;
        experienceTrace = trace;
    }

    /** Whether written part and interview have a state each. */
    boolean isMarked() {
        return writtenState != null && interviewState != null;
    }

    public Id id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String branchId() {
        return branchId;
    }

    /** The written part, once entered. */
    public Optional<WrittenMark> written() {
        return Optional.ofNullable(writtenState).map(state -> new WrittenMark(state, writtenScore));
    }

    /** The interview, once entered. */
    public Optional<InterviewMark> interview() {
        return Optional.ofNullable(interviewState)
                .map(state -> new InterviewMark(state, conduct, expression, adaptability));
    }

    /** The state of the experience component, or null before the end of registration. */
    public ComponentState experienceState() {
        return experienceState;
    }

    /** Experience points after the cap, or null without a score. */
    public BigDecimal experiencePoints() {
        return experiencePoints;
    }

    /** How the experience points came about, as JSON; null before the end of registration. */
    public String experienceTrace() {
        return experienceTrace;
    }

    /** The subject of whoever entered the written part as it stands (R13), or null. */
    public String writtenBy() {
        return writtenBy;
    }

    /** The subject of whoever entered the interview as it stands (R13), or null. */
    public String interviewBy() {
        return interviewBy;
    }

    public long version() {
        return version;
    }
}
