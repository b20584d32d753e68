package kejing.demo.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Everything that a fictional bank's year holds; {@link #of} makes the same year from the same seed. */
public record BankYear(
        long seed,
        Organisation organisation,
        List<Career> careers,
        List<ExamScore> scores,
        List<Client> clients,
        List<Account> accounts,
        List<Fact> facts,
        List<CostPool> costPools,
        List<Target> targets,
        List<Indicator> indicators) {
    public BankYear {
        careers = List.copyOf(careers);
        scores = List.copyOf(scores);
        clients = List.copyOf(clients);
        accounts = List.copyOf(accounts);
        facts = List.copyOf(facts);
        costPools = List.copyOf(costPools);
        targets = List.copyOf(targets);
        indicators = List.copyOf(indicators);
    }

    public static BankYear of(long seed) {
        InventedNames names = new InventedNames(SplitMix64.forSubject(seed, "names"));
        List<Career> careers = careers(names, SplitMix64.forSubject(seed, "careers"));
        Organisation organisation =
                Organisation.of(names, SplitMix64.forSubject(seed, "organisation"), joiningDays(careers));
        List<StaffMember> candidates = organisation.candidates();
        List<Client> clients = Clientele.of(candidates, names, SplitMix64.forSubject(seed, "clients"));
        List<Account> accounts = AccountBook.of(clients, SplitMix64.forSubject(seed, "accounts"));
        List<Fact> facts =
                accounts.stream().flatMap(a -> AccountYear.of(a, seed).stream()).toList();
        Budget budget = new Budget(SplitMix64.forSubject(seed, "budget"));
        List<CostPool> pools = budget.costPools();
        return new BankYear(
                seed,
                organisation,
                careers,
                ExamScores.of(careers, SplitMix64.forSubject(seed, "scores")),
                clients,
                accounts,
                facts,
                pools,
                budget.targets(candidates, facts, pools),
                Conduct.of(candidates, SplitMix64.forSubject(seed, "conduct")));
    }

    private static List<Career> careers(InventedNames names, SplitMix64 dice) {
        List<Career> careers = new ArrayList<>();
        for (int c = 0; c < Organisation.CANDIDATES; c++) {
            careers.add(Careers.of(Organisation.candidateId(c), Organisation.branchOfCandidate(c), names, dice));
        }
        return careers;
    }

    private static List<LocalDate> joiningDays(List<Career> careers) {
        return careers.stream().map(c -> c.employments().getLast().from()).toList();
    }
}
