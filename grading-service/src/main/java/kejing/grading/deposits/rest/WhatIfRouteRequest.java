package kejing.grading.deposits.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import kejing.chassis.money.Money;
import kejing.grading.candidate.ComponentState;
import kejing.grading.deposits.AccountYear;
import kejing.grading.deposits.RouteCase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case of the alternative route to try without storing anything. */
@Schema(examples = """
                {"staffId":"S0001","written":"SCORED","interview":"SCORED","experience":"NOT_CLAIMED",
                 "total":"74.99","marketingStaffAtCutOff":true,"year":2024,
                 "accounts":[{"accountId":"D0001","balanceSum":"1098000000.00",
                              "shares":[{"staffId":"S0001","share":"1.000000"}]}]}""")
public record WhatIfRouteRequest(
        @NotBlank @Size(max = 64) String staffId,
        @NotNull ComponentState written,
        @NotNull ComponentState interview,
        @NotNull ComponentState experience,
        @Digits(integer = 3, fraction = 2) BigDecimal total,
        boolean marketingStaffAtCutOff,
        @Min(2000) @Max(2100) int year,
        @NotNull @Size(max = 500) List<@NotNull @Valid Account> accounts) {

    /** A deposit account, with the sum of its end-of-day balances over the year. */
    public record Account(
            @NotBlank @Size(max = 64) String accountId,
            @NotNull Money balanceSum,
            @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid Share> shares) {}

    /** A person's part of an account. */
    public record Share(
            @NotBlank @Size(max = 64) String staffId,

            @NotNull @DecimalMin(value = "0", inclusive = false) @DecimalMax("1") @Digits(integer = 1, fraction = 6)
            BigDecimal share) {}

    RouteCase given() {
        return new RouteCase(
                staffId,
                written,
                interview,
                experience,
                total,
                marketingStaffAtCutOff,
                Year.of(year),
                accounts.stream()
                        .map(account -> new AccountYear(
                                account.accountId(),
                                account.balanceSum(),
                                account.shares().stream()
                                        .map(share -> new AccountYear.Share(share.staffId(), share.share()))
                                        .toList()))
                        .toList());
    }
}
