package kejing.chassis.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The one exception that tells a caller what went wrong and what to do (RFC 9457). The slug is stable and becomes
 * {@code urn:kejing:problem:<slug>}; the text is shown in the caller's language; fields are typed extension members.
 *
 * <p>Status codes: 400 form, 401 and 403 door, 404 unknown or not yours, 409 wrong state, 412 and 428 version, 422 rule.
 */
public final class Problem extends RuntimeException {
    private final int status;
    private final String slug;
    private final transient Text text;
    private final transient Map<String, Object> fields = new LinkedHashMap<>();

    private Problem(int status, String slug, Text text) {
        super(slug + ": " + text.en(), null, false, true);
        this.status = status;
        this.slug = slug;
        this.text = text;
    }

    /** Any other status, for what the platform refuses before a resource is reached. */
    static Problem of(int status, String slug, Text text) {
        return new Problem(status, slug, text);
    }

    /** 400: the request cannot be read as what it should be. */
    public static Problem form(String slug, Text text) {
        return new Problem(400, slug, text);
    }

    /** 401: the caller is not known. */
    public static Problem unauthenticated() {
        return new Problem(
                401, "unauthenticated", Text.of("请先登录后再操作", "Sign in or send a bearer token, then try again"));
    }

    /** 403: the caller is known and may not do this. */
    public static Problem forbidden(String slug, Text text) {
        return new Problem(403, slug, text);
    }

    /** 404: unknown or not the caller's; the answer is the same for both. */
    public static Problem notFound(String what, Object id) {
        return new Problem(
                        404,
                        "not-found",
                        Text.of(
                                "未找到编号为“%2$s”的记录，请核对编号",
                                "There is no %1$s \"%2$s\" that you can see; check the id", what, id))
                .with("resource", what)
                .with("id", String.valueOf(id));
    }

    /** 409: the record's state does not allow it. */
    public static Problem state(String slug, Text text) {
        return new Problem(409, slug, text);
    }

    /** 412: the record has changed since the caller read it. */
    public static Problem stale(String currentTag) {
        return new Problem(
                        412,
                        "stale-version",
                        Text.of(
                                "记录已被他人更新，请刷新后重新确认",
                                "The record has changed since you read it; read it again and decide anew"))
                .with("currentETag", currentTag);
    }

    /** 413: the body is larger than is taken. */
    public static Problem tooLarge(long bytes, long limit) {
        return new Problem(
                413,
                "too-large",
                Text.of(
                        "内容为 %d 字节，超过上限 %d 字节，请拆分后提交",
                        "%d bytes were sent, at most %d are taken; split them", bytes, limit));
    }

    /** 422: the request is well formed and breaks a rule. */
    public static Problem rule(String slug, Text text) {
        return new Problem(422, slug, text);
    }

    /** 428: an edit without the version it is based on. */
    public static Problem preconditionRequired() {
        return new Problem(
                428,
                "if-match-required",
                Text.of(
                        "缺少 If-Match 请求头，请带上读取时得到的 ETag",
                        "Send If-Match with the ETag that you got when you read the record"));
    }

    /** Adds a typed member to the answer. */
    public Problem with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    public int status() {
        return status;
    }

    public String slug() {
        return slug;
    }

    public Text text() {
        return text;
    }

    public Map<String, Object> fields() {
        return Collections.unmodifiableMap(fields);
    }
}
