package kejing.chassis.problem;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a {@link Problem} as {@code application/problem+json} in the caller's language. */
@Provider
public class ProblemMapper implements ExceptionMapper<Problem> {
    public static final String MEDIA_TYPE = "application/problem+json";

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(Problem problem) {
        return respond(problem, language(headers));
    }

    public static Response respond(Problem problem, Locale language) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "urn:kejing:problem:" + problem.slug());
        body.put("title", title(problem.status(), language));
        body.put("status", problem.status());
        body.put("detail", problem.text().in(language));
        problem.fields().forEach((name, value) -> body.put(name, localised(value, language)));
        return Response.status(problem.status())
                .type(MediaType.valueOf(MEDIA_TYPE))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .entity(body)
                .build();
    }

    private static Object localised(Object value, Locale language) {
        return switch (value) {
            case Text text -> text.in(language);
            case Localised localised -> localised.in(language);
            case List<?> list ->
                list.stream().map(item -> localised(item, language)).toList();
            case null, default -> value;
        };
    }

    /** English if the caller prefers it to Chinese, else Chinese. */
    public static Locale language(HttpHeaders headers) {
        for (Locale wanted : headers.getAcceptableLanguages()) {
            if (wanted.getLanguage().equals("zh")) {
                return Locale.SIMPLIFIED_CHINESE;
            }
            if (wanted.getLanguage().equals("en")) {
                return Locale.ENGLISH;
            }
        }
        return Locale.SIMPLIFIED_CHINESE;
    }

    private static String title(int status, Locale language) {
        return switch (status) {
            case 400 -> Text.of("请求格式有误", "Malformed request").in(language);
            case 401 -> Text.of("未登录", "Not signed in").in(language);
            case 403 -> Text.of("无权操作", "Not allowed").in(language);
            case 404 -> Text.of("未找到", "Not found").in(language);
            case 409 -> Text.of("当前状态不允许此操作", "Wrong state").in(language);
            case 405 -> Text.of("方法不支持", "Method not allowed").in(language);
            case 406, 415 -> Text.of("格式不支持", "Format not supported").in(language);
            case 412 -> Text.of("版本已过期", "Stale version").in(language);
            case 413 -> Text.of("内容过大", "Too large").in(language);
            case 422 -> Text.of("不符合规则", "Against a rule").in(language);
            case 428 -> Text.of("缺少版本条件", "Version required").in(language);
            case 503 -> Text.of("暂时不可用", "Unavailable").in(language);
            default -> Text.of("请求失败", "Request failed").in(language);
        };
    }
}
