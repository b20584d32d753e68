package kejing.portfolio.servicecase.rest;

import static kejing.portfolio.Roles.ADMINISTRATOR;
import static kejing.portfolio.Roles.AUDITOR;
import static kejing.portfolio.Roles.BRANCH_HEAD;
import static kejing.portfolio.Roles.COMMITTEE;
import static kejing.portfolio.Roles.EMPLOYEE;
import static kejing.portfolio.Roles.HR;
import static kejing.portfolio.Roles.MARKETING;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.scheme.Schemes;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.servicecase.CaseStatistics;
import kejing.portfolio.servicecase.ServiceScheme;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The rules that cases are handled by now, and how well the bank kept them. */
@Path("/")
@RunOnVirtualThread
public class ServiceStatisticsResource {

    private final CaseStatistics statistics;
    private final Schemes schemes;
    private final CurrentActor current;
    private final Clock clock;
    private final BusinessDay day;

    ServiceStatisticsResource(
            CaseStatistics statistics, Schemes schemes, CurrentActor current, Clock clock, BusinessDay day) {
        this.statistics = statistics;
        this.schemes = schemes;
        this.current = current;
        this.clock = clock;
        this.day = day;
    }

    @GET
    @Path("/service-rules")
    @RolesAllowed(EMPLOYEE)
    @Operation(
            operationId = "getServiceRules",
            summary = "现行服务规则：时限、暂停事由、服务忌语、回访检查项 / The limits, reasons, phrases and points in force today")
    public ServiceScheme rules() {
        return schemes.inForce(ServiceScheme.KIND, day.today(), ServiceScheme.class)
                .parameters();
    }

    @GET
    @Path("/service-statistics")
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, BRANCH_HEAD})
    @Operation(
            operationId = "getServiceStatistics",
            summary = "服务事项统计 / Cases by month and kind with how their clocks ended; a branch head gets the own unit's")
    public List<CaseStatistics.ServiceMonth> statistics(
            @QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("unitId") String unitId) {
        Actor reader = current.get();
        LocalDate end = to == null ? day.today().plusDays(1) : date(to);
        LocalDate begin = from == null ? end.minusMonths(11).withDayOfMonth(1) : date(from);
        return statistics.of(begin, end, reader.bankWide() ? unitId : reader.unitId(), clock.instant());
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Problem.form(
                    "bad-date", Text.of("“%s”不是日期，应如 2025-04-16", "\"%s\" is no date such as 2025-04-16", text));
        }
    }
}
