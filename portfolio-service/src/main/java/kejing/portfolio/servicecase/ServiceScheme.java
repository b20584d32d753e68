package kejing.portfolio.servicecase;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.portfolio.servicecase.ServiceCase.Limits;

/**
 * Parameters of service cases and their revisits.
 *
 * @param relayMinutes within which the first contact relays (S-01)
 * @param limits one for every kind (S-04)
 * @param pauseReasons the only reasons for which the clock of the resolution may stand still
 * @param forbiddenPhrases that an answer should not contain (S-06); a warning, no refusal
 * @param sampleShare share of the complaints that is revisited, above 0 to 1 (S-03)
 * @param onSiteShare share of the sample that is revisited on site, above 0 to 1 (S-03)
 * @param revisitDays days after the draw within which revisits are due
 * @param revisitPoints the six points of the check (S-04)
 */
public record ServiceScheme(
        int relayMinutes,
        List<KindLimit> limits,
        List<CodedText> pauseReasons,
        List<String> forbiddenPhrases,
        BigDecimal sampleShare,
        BigDecimal onSiteShare,
        int revisitDays,
        List<CodedText> revisitPoints) {

    public static final String KIND = "service-cases";
    private static final int POINTS = 6;

    /** The two clocks of a kind. */
    public record KindLimit(CaseKind kind, int responseMinutes, int resolutionHours) {}

    /** A code with its words. */
    public record CodedText(String code, Text title) {}

    public ServiceScheme {
        require(relayMinutes > 0 && revisitDays > 0, "时限须大于 0", "Limits must be above 0");
        require(
                limits.stream().allMatch(limit -> limit.responseMinutes() > 0 && limit.resolutionHours() > 0),
                "时限须大于 0",
                "Limits must be above 0");
        require(
                limits.size() == CaseKind.values().length
                        && limits.stream().map(KindLimit::kind).distinct().count() == limits.size(),
                "每类事项须且仅须规定一次时限",
                "Give the limits of every kind once");
        require(isShare(sampleShare) && isShare(onSiteShare), "比例须大于 0 且不超过 1", "Shares are above 0 and at most 1");
        require(
                revisitPoints.size() == POINTS && codes(revisitPoints).size() == POINTS,
                "回访须检查六项，且不得重复",
                "A revisit checks six different points");
        require(codes(pauseReasons).size() == pauseReasons.size(), "暂停事由不得重复", "Reasons for pauses must differ");
        require(forbiddenPhrases.stream().noneMatch(String::isBlank), "服务忌语不得为空", "A forbidden phrase cannot be empty");
    }

    public Limits of(CaseKind kind) {
        KindLimit limit =
                limits.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
        return new Limits(relayMinutes * 60L, limit.responseMinutes() * 60L, limit.resolutionHours() * 3600L);
    }

    /** @throws Problem 422 if the scheme has no such reason */
    public void requirePauseReason(String code) {
        if (!codes(pauseReasons).contains(code)) {
            throw Problem.rule(
                    "pause-reason",
                    Text.of(
                            "“%s”不是可以暂停计时的事由，可用：%s",
                            "\"%s\" is no reason to stop the clock; there are: %s",
                            code,
                            String.join(
                                    ", ",
                                    pauseReasons.stream().map(CodedText::code).toList())));
        }
    }

    /** The forbidden phrases that a text contains, white space ignored, in the order of the scheme (S-06). */
    public List<String> phrasesIn(String text) {
        String bare = text.replaceAll("\\s+", "");
        return forbiddenPhrases.stream()
                .filter(phrase -> bare.contains(phrase.replaceAll("\\s+", "")))
                .toList();
    }

    private static Set<String> codes(List<CodedText> named) {
        return new HashSet<>(named.stream().map(CodedText::code).toList());
    }

    private static boolean isShare(BigDecimal share) {
        return share.signum() > 0 && share.compareTo(BigDecimal.ONE) <= 0;
    }

    private static void require(boolean holds, String zh, String en) {
        if (!holds) {
            throw Problem.rule("service-scheme", Text.of(zh, en));
        }
    }
}
