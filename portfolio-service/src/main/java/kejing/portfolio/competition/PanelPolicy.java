package kejing.portfolio.competition;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/**
 * Who may sit on a panel: an odd number, not fewer than the scheme says; nobody who applied, nobody who holds the clients
 * and, where the scheme says so, no head of a branch concerned.
 */
public final class PanelPolicy {

    /**
     * What is excluded.
     *
     * @param concernedHeads heads of the branches of clients and applicants; empty where the scheme lets them sit
     */
    public record Excluded(Set<String> applicants, Set<String> holders, Set<String> concernedHeads) {}

    public void require(List<String> members, int fewest, Excluded excluded) {
        if (members.size() < fewest || members.size() % 2 == 0 || new HashSet<>(members).size() != members.size()) {
            throw Problem.rule(
                    "panel-size",
                    Text.of(
                            "评审组须为不少于 %d 人的奇数，且成员不得重复，现为 %d 人。",
                            "A panel is an odd number of at least %d different people; these are %d.",
                            fewest,
                            members.size()));
        }
        refuse(
                members,
                excluded.applicants(),
                "applicant-on-panel",
                Text.of("竞聘人不得参加评审。", "An applicant does not judge."));
        refuse(
                members,
                excluded.holders(),
                "holder-on-panel",
                Text.of("客户的现任分管人不得参加评审。", "Who holds the clients does not judge."));
        refuse(
                members,
                excluded.concernedHeads(),
                "branch-head-on-panel",
                Text.of(
                        "按竞聘方案，客户所在支行和竞聘人所在支行的行长须回避。",
                        "By the scheme the heads of the branches of clients and applicants do not judge."));
    }

    private static void refuse(List<String> members, Collection<String> barred, String slug, Text otherwise) {
        Set<String> concerned = new TreeSet<>(members);
        concerned.retainAll(barred);
        if (!concerned.isEmpty()) {
            throw Problem.rule(slug, otherwise).with("staffIds", List.copyOf(concerned));
        }
    }
}
