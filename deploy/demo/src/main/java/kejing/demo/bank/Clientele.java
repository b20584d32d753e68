package kejing.demo.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Invents the 3,035 clients with the distributions of the allocation instance: 14 large, 13 medium, 8 institutional
 * deposit clients, 3,000 small ones, of which about 1 % sit in the gap between 3 and 5 million. Incumbents follow a
 * skew per person; some clients have nobody. Three clients stand exactly on a border of the tiers.
 */
final class Clientele {
    static final int LARGE = 14;
    static final int MEDIUM = 13;
    static final int INSTITUTIONAL = 8;
    static final int SMALL = 3000;
    private static final int GROUPS = 6;

    private final List<StaffMember> candidates;
    private final InventedNames names;
    private final SplitMix64 dice;
    private final double[] branchWeights = new double[Organisation.BRANCHES];
    private final Map<String, Double> skew = new HashMap<>();
    private final List<Client> clients = new ArrayList<>();

    private Clientele(List<StaffMember> candidates, InventedNames names, SplitMix64 dice) {
        this.candidates = candidates;
        this.names = names;
        this.dice = dice;
    }

    static List<Client> of(List<StaffMember> candidates, InventedNames names, SplitMix64 dice) {
        return new Clientele(candidates, names, dice).invent();
    }

    private List<Client> invent() {
        for (int b = 0; b < branchWeights.length; b++) {
            branchWeights[b] = StrictMath.exp(0.25 * dice.gaussian());
        }
        for (StaffMember candidate : candidates) {
            skew.put(candidate.staffId(), StrictMath.exp(0.5 * dice.gaussian()));
        }
        for (int i = 0; i < LARGE; i++) {
            long loan = i == LARGE - 1 ? 1000 * Fen.PER_WAN : odd(dice.logNormal(1900, .45, 1001, 6000));
            add(Client.Category.LOAN, loan, odd(dice.logNormal(600, .8, 20, 5000)), true);
        }
        for (int i = 0; i < MEDIUM; i++) {
            long loan = i == MEDIUM - 1 ? 500 * Fen.PER_WAN : odd(501 + dice.below(499));
            add(Client.Category.LOAN, loan, odd(dice.logNormal(250, .8, 10, 3000)), true);
        }
        for (int i = 0; i < INSTITUTIONAL; i++) {
            add(Client.Category.INSTITUTIONAL_DEPOSIT, 0, odd(20_000 + dice.below(180_001)), true);
        }
        for (int i = 0; i < SMALL; i++) {
            addSmall(i == SMALL - 1);
        }
        group();
        return List.copyOf(clients);
    }

    private void addSmall(boolean onTheBorder) {
        boolean gap = dice.chance(.01);
        long loan = gap ? odd(301 + dice.below(199)) : odd(dice.logNormal(60, .8, 5, 299));
        long deposit = odd(dice.logNormal(20, 1.2, 1, 2000));
        boolean depositOnly = !gap && dice.chance(.06);
        boolean corporate = dice.chance(.12);
        Client.Category category = depositOnly && !onTheBorder ? Client.Category.DEPOSIT : Client.Category.LOAN;
        add(category, onTheBorder ? 300 * Fen.PER_WAN : depositOnly ? 0 : loan, deposit, corporate);
    }

    private void add(Client.Category category, long loan, long deposit, boolean corporate) {
        int number = clients.size() + 1;
        boolean small = number > LARGE + MEDIUM + INSTITUTIONAL;
        String branch = Organisation.branchId(dice.weighted(branchWeights) + 1);
        int difficulty = difficulty(dice.u());
        boolean bad = dice.chance(difficulty >= 4 ? .15 : .05) && loan > 0;
        String incumbent = small ? incumbentOfSmall(branch) : dice.chance(.05) ? null : anyCandidate();
        String developedBy = incumbent != null && dice.chance(.85) ? incumbent : null;
        String name = category == Client.Category.INSTITUTIONAL_DEPOSIT
                ? names.institution(number - LARGE - MEDIUM - 1)
                : corporate ? names.company() : names.trader();
        clients.add(new Client(
                clientId(number),
                name,
                branch,
                category,
                corporate,
                loan,
                deposit,
                difficulty,
                bad,
                incumbent,
                developedBy,
                null));
    }

    private String incumbentOfSmall(String branch) {
        double q = dice.u();
        if (q < .02) {
            return null;
        }
        if (q < .05) {
            return anyCandidate();
        }
        List<StaffMember> here =
                candidates.stream().filter(c -> c.branchId().equals(branch)).toList();
        double[] weights = here.stream().mapToDouble(c -> skew.get(c.staffId())).toArray();
        return here.get(dice.weighted(weights)).staffId();
    }

    private String anyCandidate() {
        return dice.oneOf(candidates).staffId();
    }

    private static int difficulty(double u) {
        return u < .20 ? 1 : u < .50 ? 2 : u < .75 ? 3 : u < .90 ? 4 : 5;
    }

    /** Six pairs of connected small clients of one branch and one incumbent, together still small. */
    private void group() {
        Map<String, Integer> open = new HashMap<>();
        Set<Integer> grouped = new HashSet<>();
        int groups = 0;
        for (int i = LARGE + MEDIUM + INSTITUTIONAL; i < clients.size() && groups < GROUPS; i++) {
            Client client = clients.get(i);
            if (!client.corporate()
                    || client.incumbent() == null
                    || client.category() != Client.Category.LOAN
                    || client.loan() > 140 * Fen.PER_WAN) {
                continue;
            }
            Integer partner = open.putIfAbsent(client.branchId() + client.incumbent(), i);
            if (partner != null && grouped.add(partner) && grouped.add(i)) {
                groups++;
                clients.set(partner, clients.get(partner).inGroup("G0" + groups));
                clients.set(i, client.inGroup("G0" + groups));
            }
        }
    }

    /** A balance just below a whole number of 万元, as real ones are. */
    private long odd(int wan) {
        return wan * Fen.PER_WAN - dice.below((int) Fen.PER_WAN);
    }

    private static String clientId(int number) {
        String digits = Integer.toString(number);
        return "C" + "0".repeat(5 - digits.length()) + digits;
    }
}
