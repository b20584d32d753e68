package kejing.grading.act;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/** What an act says beyond its kind, its day and its basis: exactly the part of its kind, the others stay empty. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActDetails(
        @Valid Placement placement,
        @Valid Revocation revocation,
        @Valid Provisional provisional,
        @Valid StaffOpinion opinion) {
    public static final ActDetails NONE = new ActDetails(null, null, null, null);

    /**
     * Where a person is placed.
     *
     * @param type the type of relationship manager
     * @param grade the position's code; empty for a type without grades
     * @param schemeId the ladder scheme in force on the effective date, filled in by the service
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Placement(
            @NotBlank @Size(max = 32) String type,
            @Size(min = 1, max = 40) String grade,
            @Size(max = 64) String schemeId) {}

    /**
     * Why a qualification is revoked and what follows (R16).
     *
     * @param ground fraud makes it void from its first day, misconduct from the effective date
     * @param sanction whether and how long the person is barred from another one
     */
    public record Revocation(
            @NotNull RevocationGround ground, @NotNull Sanction sanction) {}

    public enum RevocationGround {
        FRAUD("舞弊取得，自始无效", "obtained by fraud: void from the start"),
        MISCONDUCT("违规，自决定之日起失效", "misconduct: void from the day of the decision");

        private final Text label;

        RevocationGround(String zh, String en) {
            label = new Text(zh, en);
        }

        public Text label() {
            return label;
        }
    }

    public enum Sanction {
        NO_BAR("不限制再次取得", "no bar"),
        BAR_OF_YEARS("禁考期内不得再次取得", "barred for the years of the scheme"),
        PERMANENT_BAR("终身不得再次取得", "barred for good");

        private final Text label;

        Sanction(String zh, String en) {
            label = new Text(zh, en);
        }

        public Text label() {
            return label;
        }
    }

    /**
     * By which exam and which year of deposits the provisional qualification is granted (R11).
     *
     * @param planId the exam that was failed
     * @param year the calendar year of the deposits
     * @param marketingStaffAtCutOff that the proposer has verified the person's post on the cut-off date
     */
    public record Provisional(
            @NotBlank @Size(max = 64) String planId,
            @Min(2000) @Max(2100) int year,
            @AssertTrue boolean marketingStaffAtCutOff) {}

    /**
     * What becomes of marketing staff without a qualification.
     *
     * @param staffAgrees whether the person wishes it; an engagement as agent needs it
     */
    public record StaffOpinion(@NotNull Opinion opinion, boolean staffAgrees) {}

    public enum Opinion {
        NEXT_EXAM("报名参加下一次考试", "sits the next exam"),
        TRANSFER("转岗", "transfer to another post"),
        CONTRACT_END("依规终止劳动合同", "end of the contract by the rules"),
        AGENT("聘为业务代办员", "engagement as agent");

        private final Text label;

        Opinion(String zh, String en) {
            label = new Text(zh, en);
        }

        public Text label() {
            return label;
        }
    }

    public static ActDetails of(Placement placement) {
        return new ActDetails(placement, null, null, null);
    }

    /** @throws Problem 400 unless exactly the part of the kind is there */
    void requireFits(ActKind kind) {
        boolean fits = (placement != null) == (kind == ActKind.PLACEMENT)
                && (revocation != null) == (kind == ActKind.REVOCATION)
                && (provisional != null) == (kind == ActKind.PROVISIONAL)
                && (opinion != null) == (kind == ActKind.UNQUALIFIED);
        if (!fits) {
            throw Problem.form(
                    "act-fields",
                    Text.of(
                            "“%1$s”的内容不完整，或填写了其他事项的内容",
                            "The details do not fit a %2$s: give its own part and no other",
                            kind.label().zh(),
                            kind.label().en()));
        }
    }
}
