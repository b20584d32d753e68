package kejing.chassis.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kejing.chassis.sql.SqlFailure;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Answers what others throw as a {@link Problem}: broken JSON, a failed validation, a closed door, an unknown path, an
 * unreachable database, a fault of ours. Nothing of the cause leaves the server but what the caller can mend.
 */
public class FailureMappers {
    private static final Logger LOG = Logger.getLogger(FailureMappers.class);

    @ServerExceptionMapper(priority = 1)
    public Response unauthenticated(UnauthorizedException failure, HttpHeaders headers) {
        return challenge(headers);
    }

    @ServerExceptionMapper(priority = 1)
    public Response unauthenticated(AuthenticationFailedException failure, HttpHeaders headers) {
        return challenge(headers);
    }

    @ServerExceptionMapper(priority = 1)
    public Response forbidden(ForbiddenException failure, HttpHeaders headers) {
        return respond(
                Problem.forbidden("role-needed", Text.of("您的岗位角色无权进行此操作", "None of your roles may do this")), headers);
    }

    @ServerExceptionMapper(priority = 1)
    public Response unreadable(MismatchedInputException broken, HttpHeaders headers) {
        return respond(json(broken), headers);
    }

    @ServerExceptionMapper(priority = 1)
    public Response invalid(ConstraintViolationException invalid, HttpHeaders headers) {
        List<Map<String, Object>> violations = invalid.getConstraintViolations().stream()
                .map(FailureMappers::violation)
                .toList();
        return respond(
                Problem.form(
                                "invalid-request",
                                Text.of(
                                        "有 %d 处填写不符合要求：%s",
                                        "%d fields do not fit: %s",
                                        violations.size(),
                                        violations.stream()
                                                .map(violation -> String.valueOf(violation.get("field")))
                                                .sorted()
                                                .collect(Collectors.joining(", "))))
                        .with("violations", violations),
                headers);
    }

    @ServerExceptionMapper(priority = 1)
    public Response failed(WebApplicationException failure, HttpHeaders headers) {
        if (failure.getCause() instanceof JsonProcessingException broken) {
            return respond(json(broken), headers);
        }
        int status = failure.getResponse().getStatus();
        return respond(
                switch (status) {
                    case 404 -> Problem.notFound("resource", "");
                    case 405 ->
                        Problem.of(
                                405,
                                "method-not-allowed",
                                Text.of("此地址不支持该方法", "This address does not take this method"));
                    case 406 ->
                        Problem.of(
                                406,
                                "not-acceptable",
                                Text.of("无法按所要求的格式返回", "There is no answer in the format asked for"));
                    case 413 -> Problem.tooLarge(0, 0);
                    case 415 ->
                        Problem.of(
                                415,
                                "unsupported-media-type",
                                Text.of(
                                        "不支持该内容类型，请检查 Content-Type",
                                        "This media type is not taken; check Content-Type"));
                    default ->
                        status < 500
                                ? Problem.of(status, "bad-request", Text.of("请求无法识别", "The request cannot be read"))
                                : fault(failure);
                },
                headers);
    }

    @ServerExceptionMapper(priority = 10_000)
    public Response fault(Throwable failure, HttpHeaders headers) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem ours) {
                return respond(ours, headers);
            }
        }
        return respond(SqlFailure.unreachable(failure) ? unavailable() : fault(failure), headers);
    }

    private static Problem unavailable() {
        return Problem.of(
                503,
                "unavailable",
                Text.of("系统暂时不可用，请稍后重试", "The service is not available for a moment; try again soon"));
    }

    private static Problem fault(Throwable failure) {
        LOG.error("Unexpected failure", failure);
        return Problem.of(500, "fault", Text.of("系统内部错误，已记录", "Something went wrong here; it has been logged"));
    }

    private static Problem json(JsonProcessingException broken) {
        for (Throwable cause = broken.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem ours) {
                return ours;
            }
        }
        if (broken instanceof UnrecognizedPropertyException unknown) {
            return Problem.form(
                            "unknown-property",
                            Text.of(
                                    "请求中有未定义的字段“%s”，请删除后重试",
                                    "The property \"%s\" is not known here; leave it out", unknown.getPropertyName()))
                    .with("property", unknown.getPropertyName());
        }
        String property = broken instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                        .collect(Collectors.joining("."))
                : "";
        return Problem.form(
                        "unreadable-json",
                        Text.of(
                                "请求内容不是有效的 JSON，或字段“%s”的值不符合要求",
                                "The body is not valid JSON, or the value of \"%s\" does not fit", property))
                .with("property", property);
    }

    private static Map<String, Object> violation(ConstraintViolation<?> violation) {
        StringBuilder field = new StringBuilder();
        int step = 0;
        for (Path.Node node : violation.getPropertyPath()) {
            // The first two steps are the method and its parameter, which a caller does not know.
            if (step++ >= 2 && node.getName() != null) {
                field.append(field.isEmpty() ? "" : ".").append(node);
            }
        }
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("field", field.isEmpty() ? "body" : field.toString());
        shown.put("message", violation.getMessage());
        return shown;
    }

    private static Response challenge(HttpHeaders headers) {
        return Response.fromResponse(respond(Problem.unauthenticated(), headers))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    private static Response respond(Problem problem, HttpHeaders headers) {
        return ProblemMapper.respond(problem, ProblemMapper.language(headers));
    }
}
