package kejing.portfolio.accountcredit.rest;

import static kejing.portfolio.Roles.ADMINISTRATOR;
import static kejing.portfolio.Roles.AUDITOR;
import static kejing.portfolio.Roles.BRANCH_HEAD;
import static kejing.portfolio.Roles.COMMITTEE;
import static kejing.portfolio.Roles.HR;
import static kejing.portfolio.Roles.MARKETING;
import static kejing.portfolio.Roles.RELATIONSHIP_MANAGER;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.problem.Problem;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.accountcredit.AccountCredits;
import kejing.portfolio.client.Account;
import kejing.portfolio.client.Accounts;
import kejing.portfolio.sight.AskedDay;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who has the credit of an account on any day (SEM-7). */
@Path("/accounts/{accountId}/credit")
@RunOnVirtualThread
public class AccountCreditOnDayResource {

    private final AccountCredits credits;
    private final Accounts accounts;
    private final AccountCreditViews views;
    private final CurrentActor current;
    private final BusinessDay day;

    AccountCreditOnDayResource(
            AccountCredits credits,
            Accounts accounts,
            AccountCreditViews views,
            CurrentActor current,
            BusinessDay day) {
        this.credits = credits;
        this.accounts = accounts;
        this.views = views;
        this.current = current;
        this.day = day;
    }

    @GET
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, BRANCH_HEAD, RELATIONSHIP_MANAGER})
    @Operation(
            operationId = "getAccountCredit",
            summary = "账户业绩归属（任意日期） / Who has the credit of an account on a day (default today), and by what")
    public AccountCreditOnDay onDay(@PathParam("accountId") String accountId, @QueryParam("on") String on) {
        LocalDate asked = AskedDay.of("on", on, day.today());
        Actor reader = current.get();
        Account account = accounts.find(accountId)
                // Whoever may see the client now, or could on that day, may ask about that day; so may who has a part.
                .filter(found -> credits.seesAccount(accountId, reader, day.today())
                        || credits.seesAccount(accountId, reader, asked)
                        || credits.ofAccount(accountId).stream()
                                .anyMatch(one -> one.holdsOn(asked)
                                        && one.shares().staffIds().contains(reader.personId())))
                .orElseThrow(() -> Problem.notFound("account", accountId));
        return views.onDay(account, asked);
    }
}
