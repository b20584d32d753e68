package kejing.demo.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankYearTest {
    private static final BankYear YEAR = BankYear.of(1);

    @Test
    void theSameSeedGivesTheSameBytes() {
        assertThat(bytes(BankYear.of(1))).isEqualTo(bytes(YEAR));
    }

    @Test
    void anotherSeedGivesAnotherBank() {
        Map<String, String> one = bytes(YEAR);
        Map<String, String> two = bytes(BankYear.of(2));
        assertThat(two.keySet()).isEqualTo(one.keySet());
        one.forEach((file, text) -> {
            if (!file.equals("branches.csv")) {
                assertThat(two.get(file)).as(file).isNotEqualTo(text);
            }
        });
    }

    @Test
    void hasTheRulebooksScale() {
        assertThat(YEAR.organisation().branches()).hasSize(13);
        assertThat(YEAR.organisation().candidates()).hasSize(66);
        assertThat(YEAR.organisation().branchHeads()).hasSize(12);
        assertThat(YEAR.organisation().staff()).hasSize(66 + 12 + 9);
        assertThat(YEAR.clients()).hasSize(3035);
        assertThat(YEAR.facts()).hasSizeBetween(50_000, 60_000);
        assertThat(YEAR.targets()).hasSize(66);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 42, -7})
    void clientsFillTheTiersOfTheRulebook(long seed) {
        List<Client> clients = BankYear.of(seed).clients();
        assertThat(clients.stream().filter(c -> c.loan() >= 1_000_000_000L)).hasSize(14);
        assertThat(clients.stream().filter(c -> c.loan() >= 500_000_000L && c.loan() < 1_000_000_000L))
                .hasSize(13);
        assertThat(clients.stream().filter(c -> c.category() == Client.Category.INSTITUTIONAL_DEPOSIT))
                .hasSize(8);
        assertThat(clients.stream()
                        .filter(c -> c.loan() > 300_000_000L && c.loan() < 500_000_000L)
                        .count())
                .isBetween(12L, 50L);
        assertThat(clients.stream().filter(c -> c.incumbent() == null).count()).isBetween(20L, 120L);
        assertThat(clients.stream().filter(c -> c.loan() == 300_000_000L)).isNotEmpty();
    }

    @Test
    void connectedClientsShareBranchAndIncumbentAndStaySmallTogether() {
        Map<String, List<Client>> groups = YEAR.clients().stream()
                .filter(c -> c.groupId() != null)
                .collect(Collectors.groupingBy(Client::groupId));
        assertThat(groups).hasSize(6);
        groups.values().forEach(members -> {
            assertThat(members).hasSize(2);
            assertThat(members.stream().map(Client::branchId).distinct()).hasSize(1);
            assertThat(members.stream().map(Client::incumbent).distinct()).hasSize(1);
            assertThat(members.stream().mapToLong(Client::loan).sum()).isLessThanOrEqualTo(300_000_000L);
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 42, -7})
    void everyScoreKeepsItsCap(long seed) {
        for (ExamScore score : BankYear.of(seed).scores()) {
            assertThat(score.written()).isBetween(1, ExamScore.WRITTEN_CAP);
            assertThat(score.conduct()).isBetween(0, ExamScore.MANNER_CAP);
            assertThat(score.expression()).isBetween(0, ExamScore.MANNER_CAP);
            assertThat(score.adaptability()).isBetween(0, ExamScore.ADAPTABILITY_CAP);
        }
        assertThat(BankYear.of(seed).careers())
                .allSatisfy(c -> assertThat(c.expectedPointsHundredths()).isBetween(0, 2000));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 42, -7})
    void aboutSixtyQualifyAndEveryBranchKeepsThree(long seed) {
        BankYear year = BankYear.of(seed);
        Map<Integer, Integer> totals = totals(year);
        List<Integer> qualified = totals.entrySet().stream()
                .filter(t -> t.getValue() >= 7500)
                .map(Map.Entry::getKey)
                .toList();
        assertThat(qualified).hasSizeBetween(58, 62);
        Map<String, Long> perBranch = qualified.stream()
                .collect(Collectors.groupingBy(Organisation::branchOfCandidate, Collectors.counting()));
        assertThat(perBranch)
                .hasSize(12)
                .allSatisfy((branch, people) -> assertThat(people).isGreaterThanOrEqualTo(3));
        assertThat(totals.values()).contains(7500, 7499);
        assertThat(year.scores().stream().filter(s -> !s.interviewed())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 42, -7})
    void someTotalsTieButRankTwentyIsClear(long seed) {
        BankYear year = BankYear.of(seed);
        Map<Integer, Integer> totals = totals(year);
        List<Integer> byRank = totals.keySet().stream()
                .sorted(Comparator.<Integer>comparingInt(totals::get)
                        .thenComparing(c -> year.scores().get(c).written())
                        .reversed())
                .toList();
        assertThat(totals.get(byRank.get(19))).isEqualTo(totals.get(byRank.get(20)));
        assertThat(year.scores().get(byRank.get(19)).written())
                .isNotEqualTo(year.scores().get(byRank.get(20)).written());
        Set<List<Integer>> keys = new HashSet<>();
        List<List<Integer>> equals = year.scores().stream()
                .map(s -> List.of(
                        totals.getOrDefault(year.scores().indexOf(s), 0), s.written(), s.adaptability(), s.interview()))
                .filter(key -> !keys.add(key))
                .toList();
        assertThat(equals).hasSize(1);
    }

    @Test
    void experienceRunsFromAlmostNothingToTheCap() {
        List<Integer> points =
                YEAR.careers().stream().map(Career::expectedPointsHundredths).toList();
        assertThat(points.stream().min(Comparator.naturalOrder()).orElseThrow()).isLessThanOrEqualTo(200);
        assertThat(points).contains(2000);
        assertThat(points.stream().distinct()).hasSizeGreaterThan(15);
    }

    @Test
    void namesAreUniqueAmongStaff() {
        assertThat(YEAR.organisation().staff().stream().map(StaffMember::name)).doesNotHaveDuplicates();
    }

    @Test
    void demandBasesAndBalancesAreNeverNegative() {
        assertThat(YEAR.facts()).allSatisfy(f -> {
            assertThat(f.averageBalance()).isNotNegative();
            assertThat(f.bad()).isNotNegative();
        });
    }

    private static Map<Integer, Integer> totals(BankYear year) {
        return IntStream.range(0, year.scores().size())
                .filter(c -> year.scores().get(c).interviewed())
                .boxed()
                .collect(Collectors.toMap(
                        Function.identity(),
                        c -> year.scores().get(c).written()
                                + year.scores().get(c).interview()
                                + year.careers().get(c).expectedPointsHundredths()));
    }

    private static Map<String, String> bytes(BankYear year) {
        Map<String, String> files = new HashMap<>();
        new BankFiles(year)
                .all()
                .forEach(f -> files.put(f.name(), new String(f.content(), StandardCharsets.ISO_8859_1)));
        return files;
    }
}
