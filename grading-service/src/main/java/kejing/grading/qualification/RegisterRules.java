package kejing.grading.qualification;

import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/**
 * The parameters of a register scheme (资格登记方案).
 *
 * @param barYears years for which a revocation with a bar keeps a person from another qualification (R16), default 5
 * @param provisionalRenewals how often a provisional qualification may be renewed (R11), default 1
 */
public record RegisterRules(int barYears, int provisionalRenewals) {

    public RegisterRules {
        require(
                barYears >= 1 && barYears <= 50,
                Text.of("禁考期必须为 1 至 50 年，不能是 %d 年", "A bar lasts 1 to 50 years, not %d", barYears));
        require(
                provisionalRenewals >= 0 && provisionalRenewals <= 5,
                Text.of(
                        "暂定资格续期次数必须为 0 至 5 次，不能是 %d 次",
                        "A provisional qualification is renewed 0 to 5 times, not %d", provisionalRenewals));
    }

    private static void require(boolean holds, Text otherwise) {
        if (!holds) {
            throw Problem.rule("register-scheme", otherwise);
        }
    }
}
