package kejing.portfolio.accountcredit.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kejing.portfolio.accountcredit.AccountShares;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Proposes who has the credit of an account.
 *
 * @param from first day, at 00:00
 * @param holders parts that sum to exactly 1; empty to give the account back to its client's holders
 */
@Schema(
        examples =
                "{\"accountId\":\"A000017\",\"from\":\"2025-07-01\",\"holders\":[{\"staffId\":\"RM-0001\",\"share\":\"0.600000\"},{\"staffId\":\"RM-0002\",\"share\":\"0.400000\"}],\"reason\":\"联合营销，按协议分成。\"}")
public record AccountCreditRequest(
        @NotBlank @Size(max = 64) String accountId,
        @NotNull LocalDate from,
        @NotNull @Size(max = 20) List<@NotNull @Valid AccountShareEntry> holders,
        @NotBlank @Size(max = 2000) String reason) {

    /** A manager's part. @param share above 0, at most 1, six decimals at most */
    public record AccountShareEntry(
            @NotBlank @Size(max = 64) String staffId,
            @NotNull BigDecimal share) {}

    AccountShares shares() {
        return new AccountShares(holders.stream()
                .map(one -> new AccountShares.Share(one.staffId(), one.share()))
                .toList());
    }
}
