package kejing.portfolio.development;

import java.util.List;
import java.util.Optional;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/**
 * Parameters of developer claims, a versioned scheme.
 *
 * @param contestDays how many days others may claim the same client after the first claim is confirmed
 * @param lapseMonths after how many months a proof that is not decisive yields to a later decisive one
 */
public record DevelopmentScheme(List<ProofKind> proofKinds, int contestDays, int lapseMonths) {

    public static final String KIND = "development";

    /** A kind of proof. @param decisive whether it shows that the client was won, not only approached */
    public record ProofKind(String code, String zh, String en, boolean decisive) {}

    public DevelopmentScheme {
        proofKinds = List.copyOf(proofKinds);
        boolean distinct = proofKinds.stream().map(ProofKind::code).distinct().count() == proofKinds.size();
        if (proofKinds.isEmpty() || !distinct || contestDays < 1 || lapseMonths < 1) {
            throw Problem.rule(
                    "development-scheme",
                    Text.of(
                            "开拓认领方案须有互不相同的证明种类，异议天数和失效月数不少于 1，请改正后重报。",
                            "The scheme of developer claims needs distinct kinds of proof and at least 1 day and 1 month. Correct and resubmit."));
        }
    }

    public Optional<ProofKind> kind(String code) {
        return proofKinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    boolean isDecisive(String code) {
        return kind(code).map(ProofKind::decisive).orElse(false);
    }
}
