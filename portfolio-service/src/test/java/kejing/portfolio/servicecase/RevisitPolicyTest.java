package kejing.portfolio.servicecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample of complaints: S-03. */
class RevisitPolicyTest {

    private static final BigDecimal TENTH = new BigDecimal("0.10");
    private static final BigDecimal THIRTY = new BigDecimal("0.30");
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate TO = LocalDate.of(2025, 2, 1);

    @ParameterizedTest
    @CsvSource({"0,0,0", "1,1,1", "9,1,1", "10,1,1", "11,2,1", "47,5,2", "100,10,3"})
    void takesATenthAndThirtyPercentOfThatOnSite(int complaints, int sample, int onSite) {
        var drawn = draw(ids(complaints));
        assertThat(drawn).hasSize(sample);
        assertThat(drawn.stream().filter(RevisitPolicy.Drawn::onSite)).hasSize(onSite);
        assertThat(drawn.stream().map(RevisitPolicy.Drawn::caseId)).doesNotHaveDuplicates();
    }

    @Test
    void anybodyDrawsTheSameSampleFromThePublishedSeed() throws Exception {
        List<String> ids = ids(47);
        String seed = sha256("2025-01-01/2025-02-01\n" + String.join("\n", ids));
        assertThat(RevisitPolicy.seed(FROM, TO, ids)).isEqualTo(seed);
        var byHand = ids.stream()
                .sorted(Comparator.comparing(caseId -> sha256(seed + ":" + caseId)))
                .limit(5)
                .toList();
        assertThat(draw(ids).stream().map(RevisitPolicy.Drawn::caseId)).containsExactlyElementsOf(byHand);
    }

    @Test
    void theOrderOfTheComplaintsDoesNotMatter() {
        List<String> shuffled = new ArrayList<>(ids(47));
        Collections.shuffle(shuffled, new Random(7));
        assertThat(draw(shuffled)).isEqualTo(draw(ids(47)));
    }

    @Test
    void anotherPeriodDrawsAnotherSample() {
        assertThat(RevisitPolicy.seed(FROM, TO.plusDays(1), ids(47)))
                .isNotEqualTo(RevisitPolicy.seed(FROM, TO, ids(47)));
    }

    private static List<RevisitPolicy.Drawn> draw(List<String> ids) {
        return RevisitPolicy.draw(ids, RevisitPolicy.seed(FROM, TO, ids), TENTH, THIRTY);
    }

    private static List<String> ids(int n) {
        return IntStream.rangeClosed(1, n).mapToObj("SC%08d"::formatted).toList();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
