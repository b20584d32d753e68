package kejing.grading.committee;

import java.util.List;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/**
 * A committee.
 *
 * @param branchIds the branches of a branch group, none for the head-office group
 * @param members staff ids
 */
public record Committee(
        String committeeId, CommitteeLevel level, String title, List<String> branchIds, List<String> members) {

    public Committee {
        branchIds = branchIds.stream().distinct().sorted().toList();
        members = members.stream().distinct().sorted().toList();
        if ((level == CommitteeLevel.BRANCH) == branchIds.isEmpty()) {
            throw Problem.rule(
                    "committee-branches",
                    Text.of(
                            "支行评审组须列明所辖机构，总行评审组不得列机构",
                            "A branch group names its branches, the head-office group none"));
        }
        if (members.size() < 3) {
            throw Problem.rule("committee-size", Text.of("评审组至少 3 人", "A committee has at least three members"));
        }
    }
}
