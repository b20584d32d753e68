package kejing.portfolio.competition;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.portfolio.client.Client;
import kejing.portfolio.client.ClientTier;

/**
 * Which clients can be put up together: no institutional ones, which belong to the central team (A-10 before );
 * large and medium ones alone or with the whole of their group, since a manager leads only one (A-06, G-27); others in any
 * number. A vacancy and a lost eligibility are of large and medium clients.
 */
public final class LotPolicy {

    /** @param groups ids of all members of each group that one of the clients belongs to */
    public void require(CompetitionGround ground, List<Client> clients, Map<String, List<String>> groups) {
        for (Client client : clients) {
            if (client.tier() == ClientTier.INSTITUTIONAL) {
                throw Problem.rule(
                        "institutional-not-put-up",
                        Text.of(
                                "机构存款大户 %s 由总行小组集中管理（A-10），不进入竞聘。",
                                "Institutional client %s is with the central team (A-10) and is not put up.",
                                client.clientId()));
            }
            if (ground != CompetitionGround.EXPLICIT_DECISION && !client.tier().isKey()) {
                throw Problem.rule(
                        "small-client-not-put-up",
                        Text.of(
                                "客户 %s 不是大中户，应按分管方案落实分管人；确需竞聘的，请按 A-11 作出专门决定。",
                                "Client %s is not large or medium; allocate it, or put it up by explicit decision (A-11).",
                                client.clientId()));
            }
        }
        if (clients.stream().anyMatch(client -> client.tier().isKey())) {
            requireOneUnit(clients, groups);
        }
    }

    private static void requireOneUnit(List<Client> clients, Map<String, List<String>> groups) {
        Set<String> units = new HashSet<>();
        clients.forEach(client -> units.add(client.groupOrSelf()));
        if (units.size() > 1) {
            throw Problem.rule(
                    "one-key-client-each",
                    Text.of(
                            "每名客户经理只能分管一个大中户（A-06），每个大中户或集团须单独竞聘。",
                            "One manager leads one large or medium client (A-06): put each of them, or each group, up by itself."));
        }
        Client first = clients.getFirst();
        Set<String> missing = first.groupId() == null ? new HashSet<>() : new HashSet<>(groups.get(first.groupId()));
        clients.forEach(client -> missing.remove(client.clientId()));
        if (!missing.isEmpty()) {
            throw Problem.rule(
                            "group-incomplete",
                            Text.of(
                                    "集团客户须一并竞聘，还缺：%s。",
                                    "A group goes to one person together; still missing: %s.",
                                    String.join("、", missing.stream().sorted().toList())))
                    .with("clientIds", missing.stream().sorted().toList());
        }
    }
}
