package kejing.portfolio.development;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A manager's claim to have developed a client.
 *
 * @param branchId the branch where he worked when he claimed
 * @param proofDate the day that the proof shows
 * @param headReason why the branch head refused, else null
 * @param share part by the decision, six decimals; null while not decided about
 */
public record DevelopmentClaim(
        String claimId,
        String caseId,
        String staffId,
        String branchId,
        String proofKind,
        LocalDate proofDate,
        String statement,
        List<ProofDocument> documents,
        State state,
        Instant filedAt,
        String head,
        String headName,
        Instant headAt,
        String headReason,
        BigDecimal share) {

    /** The way of a claim: answered by the branch head. */
    @Schema(name = "DevelopmentClaimState")
    public enum State {
        FILED,
        CONFIRMED,
        REFUSED
    }

    /** A document that the branch keeps. @param sha256 of its content, 64 hexadecimal digits */
    public record ProofDocument(String name, String sha256) {}
}
