package kejing.grading.committee;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import kejing.grading.publicity.NoticeLine;
import kejing.grading.qualification.Tier;

/** Which lines a committee decides on, and whose decision is still missing (Q-21, R15). */
public final class CommitteeCoveragePolicy {

    /** The staff ids on whom the committee decides. */
    public List<String> scope(Committee committee, List<NoticeLine> lines) {
        return lines.stream()
                .map(NoticeLine::content)
                .filter(line -> line.tier() != null)
                .filter(line -> switch (committee.level()) {
                    case BRANCH -> committee.branchIds().contains(line.branchId());
                    case HEAD_OFFICE -> line.tier() == Tier.SENIOR;
                })
                .map(NoticeLine.Content::staffId)
                .toList();
    }

    /** The branches with qualified lines that no approving branch group covers. */
    public List<String> branchesMissing(Collection<Committee> approving, List<NoticeLine> lines) {
        var missing = new TreeSet<String>();
        lines.stream()
                .map(NoticeLine::content)
                .filter(line -> line.tier() != null)
                .forEach(line -> missing.add(line.branchId()));
        approving.stream()
                .filter(Objects::nonNull)
                .filter(committee -> committee.level() == CommitteeLevel.BRANCH)
                .forEach(committee -> missing.removeAll(committee.branchIds()));
        return List.copyOf(missing);
    }

    /** Whether there are seniors and no head-office group approves them. */
    public boolean headOfficeMissing(Collection<Committee> approving, List<NoticeLine> lines) {
        return lines.stream().anyMatch(line -> line.content().tier() == Tier.SENIOR)
                && approving.stream().noneMatch(committee -> committee.level() == CommitteeLevel.HEAD_OFFICE);
    }
}
