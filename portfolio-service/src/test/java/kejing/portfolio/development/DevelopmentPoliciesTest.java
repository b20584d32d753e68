package kejing.portfolio.development;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kejing.portfolio.allocation.Rule;
import kejing.portfolio.client.ClientCategory;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.development.DevelopmentScheme.ProofKind;
import kejing.portfolio.development.PrecedencePolicy.Effect;
import kejing.portfolio.development.PriorityPolicy.Ground;
import kejing.portfolio.responsibility.Holders;
import org.junit.jupiter.api.Test;

class DevelopmentPoliciesTest {

    private static final DevelopmentScheme SCHEME = new DevelopmentScheme(
            List.of(new ProofKind("OPENING", "开户", "Opening", true), new ProofKind("VISIT", "走访", "Visit", false)),
            7,
            12);
    private final PriorityPolicy priority = new PriorityPolicy();
    private final PrecedencePolicy precedence = new PrecedencePolicy();

    @Test
    void theEarlierProofGoesBefore() {
        says(
                Holders.sole("A"),
                Ground.EARLIER_PROOF,
                claim("A", "VISIT", "2025-01-01"),
                claim("B", "VISIT", "2025-01-02"));
        says(Holders.sole("A"), Ground.ONLY_CLAIM, claim("A", "VISIT", "2025-01-01"));
    }

    @Test
    void aVisitLapsesADayAfterTwelveMonthsBeforeADecisiveProof() {
        says(
                Holders.sole("A"),
                Ground.EARLIER_PROOF,
                claim("A", "VISIT", "2024-03-10"),
                claim("B", "OPENING", "2025-03-10"));
        says(
                Holders.sole("B"),
                Ground.EARLIER_LAPSED,
                claim("A", "VISIT", "2024-03-09"),
                claim("B", "OPENING", "2025-03-10"));
        says(
                Holders.sole("A"),
                Ground.EARLIER_PROOF,
                claim("A", "VISIT", "2020-01-01"),
                claim("B", "VISIT", "2025-03-10"));
    }

    @Test
    void onOneDayADecisiveProofGoesBeforeAndEqualOnesShare() {
        says(
                Holders.sole("B"),
                Ground.DECISIVE_PROOF,
                claim("A", "VISIT", "2025-01-01"),
                claim("B", "OPENING", "2025-01-01"));
        says(
                Holders.equalShares(List.of("A", "B", "C"), "A"),
                Ground.SAME_PROOF,
                claim("C", "VISIT", "2025-01-01"),
                claim("A", "VISIT", "2025-01-01"),
                claim("B", "VISIT", "2025-01-01"));
    }

    @Test
    void precedenceIsCentralTeamThenEligibilityThenDevelopment() {
        List<Optional<Rule>> free = List.of(Optional.empty());
        assertThat(precedence.of(ClientTier.INSTITUTIONAL, ClientCategory.INSTITUTIONAL_DEPOSIT, true, free))
                .isEqualTo(new PrecedencePolicy.Outcome(Effect.STRONGER_RULE, Rule.A_10));
        assertThat(precedence.of(ClientTier.SMALL, ClientCategory.LOAN, false, free))
                .isEqualTo(new PrecedencePolicy.Outcome(Effect.NOT_COVERED, Rule.A_09));
        assertThat(precedence.of(ClientTier.SMALL, ClientCategory.LOAN, true, free))
                .isEqualTo(new PrecedencePolicy.Outcome(Effect.HOLDS, Rule.A_09));
        assertThat(precedence.of(ClientTier.SMALL, ClientCategory.DEPOSIT, false, free))
                .isEqualTo(new PrecedencePolicy.Outcome(Effect.HOLDS, Rule.A_09));
        assertThat(precedence.of(
                        ClientTier.LARGE,
                        ClientCategory.DEPOSIT,
                        false,
                        List.of(Optional.empty(), Optional.of(Rule.A_05))))
                .isEqualTo(new PrecedencePolicy.Outcome(Effect.STRONGER_RULE, Rule.A_05));
    }

    private void says(Holders shares, Ground ground, DevelopmentClaim... claims) {
        assertThat(priority.answer(SCHEME, List.of(claims))).isEqualTo(new PriorityPolicy.Answer(shares, ground));
        assertThat(priority.answer(SCHEME, List.of(claims).reversed()))
                .isEqualTo(new PriorityPolicy.Answer(shares, ground));
    }

    private static DevelopmentClaim claim(String staffId, String kind, String proofDate) {
        return new DevelopmentClaim(
                "CL-" + staffId,
                "CASE",
                staffId,
                "B1",
                kind,
                LocalDate.parse(proofDate),
                "",
                List.of(),
                DevelopmentClaim.State.CONFIRMED,
                Instant.EPOCH,
                "head",
                "head",
                Instant.EPOCH,
                null,
                null);
    }
}
