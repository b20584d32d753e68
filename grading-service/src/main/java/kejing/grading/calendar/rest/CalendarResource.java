package kejing.grading.calendar.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import kejing.chassis.calendar.CalendarScheme;
import kejing.chassis.calendar.CalendarYear;
import kejing.chassis.calendar.WorkingDayPolicy;
import kejing.chassis.calendar.WorkingDays;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.ContentHash;
import kejing.chassis.scheme.DraftScheme;
import kejing.chassis.scheme.SchemeView;
import kejing.chassis.scheme.SchemesResource;
import kejing.grading.Roles;
import kejing.grading.calendar.CalendarFile;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The working calendar: a year comes as a file, is a draft scheme at first and counts once a second person approves. */
@Path("/calendars")
@RunOnVirtualThread
public class CalendarResource {
    private final CalendarFile file;
    private final WorkingDays workingDays;
    private final SchemesResource schemes;
    private final ObjectMapper json;

    CalendarResource(CalendarFile file, WorkingDays workingDays, SchemesResource schemes, ObjectMapper json) {
        this.file = file;
        this.workingDays = workingDays;
        this.schemes = schemes;
        this.json = json;
    }

    /** The id and the key follow from the content, so the same file again changes nothing. */
    @POST
    @Path("/import")
    @Consumes("text/csv")
    @RolesAllowed({Roles.MARKETING, Roles.HR})
    @Operation(
            operationId = "importCalendar",
            summary = "导入某年工作日历，经另一人批准方案后生效 / Import a year's calendar as a draft scheme")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SchemeView.class)))
    public Response importFile(
            @QueryParam("file") String name,
            @QueryParam("source") String source,
            @QueryParam("effectiveFrom") LocalDate effectiveFrom,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            schema = @Schema(type = SchemaType.STRING),
                                            example = "date,kind\n2026-02-16,HOLIDAY\n2026-02-14,WORKDAY\n"))
                    byte[] content) {
        var calendar = file.read(name, content);
        if (source == null || source.isBlank()) {
            throw Problem.form(
                    "calendar-source",
                    Text.of("请在 source 参数中注明日历的发文依据", "Name the announcement in the source parameter"));
        }
        var from = effectiveFrom == null ? LocalDate.of(calendar.year(), 1, 1) : effectiveFrom;
        if (from.getYear() != calendar.year()) {
            throw Problem.rule(
                    "calendar-effective",
                    Text.of("生效日期 %s 不在日历年度内", "The effective date %s is outside the calendar's year", from));
        }
        return draft(calendar, source, from);
    }

    private Response draft(CalendarYear calendar, String source, LocalDate from) {
        var parameters = Map.of(
                "year", calendar.year(),
                "holidays", new TreeSet<>(calendar.holidays()),
                "workdays", new TreeSet<>(calendar.workdays()));
        var hash = ContentHash.of(Map.of("calendar", parameters, "source", source, "from", from))
                .substring(0, 16);
        var year = String.valueOf(calendar.year());
        return schemes.draft(
                "calendar-" + hash,
                new DraftScheme(
                        "CALENDAR-" + year + "-" + hash,
                        CalendarScheme.KIND,
                        year + " 年工作日历 / Working days of " + year,
                        source,
                        from,
                        json.valueToTree(parameters)));
    }

    @GET
    @Path("/period")
    @RolesAllowed({Roles.EMPLOYEE, Roles.MARKETING_SCRIPT})
    @Operation(operationId = "workingPeriod", summary = "推算公示期截止日 / When a period of working days ends")
    public WorkingPeriodView period(
            @QueryParam("posted") @NotNull LocalDate posted,
            @QueryParam("workingDays") @NotNull @Min(1) @Max(60) Integer days) {
        var lastDay = workingDays.policy().lastDay(posted, days);
        return new WorkingPeriodView(posted, days, lastDay, WorkingDayPolicy.end(lastDay));
    }
}
