package kejing.portfolio.ledger.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import kejing.chassis.money.Money;
import kejing.portfolio.ledger.LedgerKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new entry. @param dueOn only for ledgers whose scheme gives no days; @param details by key of the scheme's fields */
@Schema(
        examples =
                "{\"kind\":\"TRUSTED_PAYMENT\",\"clientId\":\"C0001\",\"accountId\":\"L0001\",\"happenedOn\":\"2025-04-16\",\"amount\":\"500000.00\",\"details\":{\"payee\":\"云岭钢材经营部\",\"relatedParty\":\"N\"}}")
public record LedgerEntryRequest(
        @NotNull LedgerKind kind,
        @NotBlank @Size(max = 64) String clientId,
        @Size(max = 64) String accountId,
        @NotNull LocalDate happenedOn,
        LocalDate dueOn,
        Money amount,
        @NotNull @Size(max = 30) Map<@NotBlank @Size(max = 64) String, @NotNull @Size(max = 2000) String> details) {}
