package kejing.portfolio.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kejing.chassis.money.Money;
import kejing.portfolio.client.ClientCategory;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.qualification.QualificationTier;
import kejing.portfolio.responsibility.Holders;

/**
 * The reference instance of the allocation model: at the rulebook's scale 60 managers in 12 branches, 14 large, 13 medium,
 * 8 institutional and 3,000 small clients, at scale k as many rulebooks side by side; drawn from a seed in a fixed order,
 * so that published figures can be checked.
 */
public final class ReferenceBank {

    private final int scale;
    private final SplitMix random;
    private final double[] branchWeight;
    private final double[] skew;

    private ReferenceBank(int scale, long seed) {
        this.scale = scale;
        this.random = new SplitMix(seed);
        this.branchWeight = new double[12 * scale];
        this.skew = new double[60 * scale];
    }

    static AllocationProblem ofSeed(long seed) {
        return ofSeed(seed, scheme(AllocationScheme.TeamSharing.ONE_MEMBER_EACH));
    }

    public static AllocationProblem ofSeed(long seed, AllocationScheme scheme) {
        return ofSeed(1, seed, scheme);
    }

    public static AllocationProblem ofSeed(int scale, long seed, AllocationScheme scheme) {
        ReferenceBank bank = new ReferenceBank(scale, seed);
        List<RelationshipManager> managers = bank.managers();
        bank.weights();
        return new AllocationProblem(managers, bank.clients(), scheme);
    }

    public static AllocationScheme scheme(AllocationScheme.TeamSharing sharing) {
        return scheme(1, sharing, AllocationScheme.Territory.HARD);
    }

    /** @param scale the central team has 3 members for each rulebook side by side */
    public static AllocationScheme scheme(
            int scale, AllocationScheme.TeamSharing sharing, AllocationScheme.Territory territory) {
        return new AllocationScheme(
                new AllocationScheme.Capacity(1000, 50),
                1,
                new AllocationScheme.Team(3 * scale, sharing),
                territory,
                new AllocationScheme.GradeParts(number("0.6"), number("0.8"), number("1.2")),
                new AllocationScheme.Weights(
                        number("1"), number("1"), number("1"), number("0.5"), number("0.2"), number("0.2")),
                4,
                Money.yuan("1000000.00"),
                number("300"),
                territory == AllocationScheme.Territory.SOFT ? number("3000") : null);
    }

    private String staffId(int index) {
        return id("RM-", 3, skew.length, index);
    }

    private String branchId(int index) {
        return id("BR-", 2, branchWeight.length, index);
    }

    /** With leading zeros, so that the order of ids is the order in which they are drawn. */
    private static String id(String prefix, int digits, int count, int index) {
        int width = Math.max(digits, Integer.toString(count - 1).length());
        return prefix + ("%0" + width + "d").formatted(index);
    }

    private List<RelationshipManager> managers() {
        int[] rank = new int[skew.length];
        for (int i = 0; i < rank.length; i++) {
            rank[i] = i + 1;
        }
        for (int i = rank.length - 1; i >= 1; i--) {
            int j = random.below(i + 1);
            int swapped = rank[i];
            rank[i] = rank[j];
            rank[j] = swapped;
        }
        List<RelationshipManager> managers = new ArrayList<>();
        for (int i = 0; i < rank.length; i++) {
            managers.add(
                    new RelationshipManager(staffId(i), branchId(i % branchWeight.length), tierOf(rank[i]), rank[i]));
        }
        return managers;
    }

    private QualificationTier tierOf(int rank) {
        if (rank <= 20 * scale) {
            return QualificationTier.SENIOR;
        }
        return rank <= 40 * scale ? QualificationTier.INTERMEDIATE : QualificationTier.JUNIOR;
    }

    private void weights() {
        for (int i = 0; i < branchWeight.length; i++) {
            branchWeight[i] = StrictMath.exp(0.25 * random.gaussian());
        }
        for (int i = 0; i < skew.length; i++) {
            skew[i] = StrictMath.exp(0.5 * random.gaussian());
        }
    }

    private List<AllocationClient> clients() {
        List<AllocationClient> clients = new ArrayList<>();
        List<ClientTier> kinds = new ArrayList<>();
        add(kinds, ClientTier.LARGE, 14 * scale);
        add(kinds, ClientTier.MEDIUM, 13 * scale);
        add(kinds, ClientTier.INSTITUTIONAL, 8 * scale);
        add(kinds, ClientTier.SMALL, 3000 * scale);
        for (ClientTier kind : kinds) {
            clients.add(client(clients.size(), kind));
        }
        return clients;
    }

    private static void add(List<ClientTier> kinds, ClientTier kind, int count) {
        for (int i = 0; i < count; i++) {
            kinds.add(kind);
        }
    }

    private AllocationClient client(int index, ClientTier kind) {
        int branch = branch();
        long loan = 0;
        long deposit = 0;
        ClientTier tier = kind;
        switch (kind) {
            case LARGE -> {
                loan = random.logNormal(1900, .45, 1001, 6000);
                deposit = random.logNormal(600, .8, 20, 5000);
            }
            case MEDIUM -> {
                loan = 501 + random.below(500);
                deposit = random.logNormal(250, .8, 10, 3000);
            }
            case INSTITUTIONAL -> {
                deposit = 20000 + random.below(180001);
            }
            case SMALL, UNTIERED -> {
                boolean gap = random.unit() < .01;
                loan = gap ? 300 + random.below(200) : random.logNormal(60, .8, 5, 299);
                deposit = random.logNormal(20, 1.2, 0, 2000);
                tier = gap && loan > 300 ? ClientTier.UNTIERED : ClientTier.SMALL;
            }
        }
        int difficulty = difficulty(random.unit());
        boolean bad = random.unit() < (difficulty >= 4 ? .15 : .05);
        boolean corporate = random.unit() < .12 || kind != ClientTier.SMALL;
        Holders incumbent = incumbent(kind, branch, random.unit());
        String clientId = id("CL-", 5, 3_035 * scale, index);
        return new AllocationClient(
                clientId,
                branchId(branch),
                clientId,
                tier,
                kind == ClientTier.INSTITUTIONAL ? ClientCategory.INSTITUTIONAL_DEPOSIT : ClientCategory.LOAN,
                corporate,
                tenThousands(loan),
                tenThousands(deposit),
                difficulty,
                bad,
                incumbent,
                Optional.empty());
    }

    private int branch() {
        double sum = 0;
        for (double weight : branchWeight) {
            sum += weight;
        }
        return pick(branchWeight, random.unit() * sum);
    }

    private static int pick(double[] weights, double point) {
        double cumulated = 0;
        for (int i = 0; i < weights.length; i++) {
            cumulated += weights[i];
            if (cumulated >= point) {
                return i;
            }
        }
        return weights.length - 1;
    }

    private static int difficulty(double u) {
        if (u < .20) {
            return 1;
        }
        if (u < .50) {
            return 2;
        }
        if (u < .75) {
            return 3;
        }
        return u < .90 ? 4 : 5;
    }

    private Holders incumbent(ClientTier kind, int branch, double q) {
        boolean small = kind == ClientTier.SMALL;
        if (q < (small ? .02 : .05)) {
            return Holders.NOBODY;
        }
        if (!small || q < .05) {
            return Holders.sole(staffId(random.below(skew.length)));
        }
        double sum = 0;
        for (int i = branch; i < skew.length; i += branchWeight.length) {
            sum += skew[i];
        }
        double point = random.unit() * sum;
        double cumulated = 0;
        int last = branch;
        for (int i = branch; i < skew.length; i += branchWeight.length) {
            cumulated += skew[i];
            last = i;
            if (cumulated >= point) {
                break;
            }
        }
        return Holders.sole(staffId(last));
    }

    private static Money tenThousands(long amount) {
        return new Money(amount * 10_000 * 100);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    /** SplitMix64. */
    private static final class SplitMix {

        private long state;

        SplitMix(long seed) {
            this.state = seed;
        }

        private long next() {
            state += 0x9E3779B97F4A7C15L;
            long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
            z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
            return z ^ (z >>> 31);
        }

        double unit() {
            return (next() >>> 11) * 0x1.0p-53;
        }

        int below(int bound) {
            return (int) StrictMath.floor(unit() * bound);
        }

        double gaussian() {
            double a = 1 - unit();
            double b = unit();
            return StrictMath.sqrt(-2 * StrictMath.log(a)) * StrictMath.cos(2 * StrictMath.PI * b);
        }

        long logNormal(double median, double sigma, long least, long most) {
            double drawn = StrictMath.rint(median * StrictMath.exp(sigma * gaussian()));
            return (long) Math.clamp(drawn, (double) least, (double) most);
        }
    }
}
