package kejing.gateway.problem;

/** The problems that the gateway itself answers, each with its stable slug, status and text in Chinese and English. */
public enum GatewayProblem {
    BAD_REQUEST(400, "bad-request", "请求格式不正确。", "The request is malformed."),
    SIGN_IN_NEEDED(
            401, "sign-in-needed", "尚未登录或登录已失效，请重新登录。", "Not signed in, or the sign-in has ended: sign in again."),
    SIGN_IN_FAILED(401, "sign-in-failed", "本次登录未能完成，请重新登录。", "The sign-in could not be completed: start it again."),
    CROSS_SITE(
            403,
            "cross-site-request",
            "请求不是由本系统页面发出的，已拒绝。脚本请在请求头中带上 X-CSRF: 1。",
            "The request did not come from a page of this system and was refused. Scripts send the header X-CSRF: 1."),
    NO_SUCH_PATH(404, "not-found", "地址不存在。", "There is nothing at this address."),
    METHOD_NOT_ALLOWED(405, "method-not-allowed", "不支持该请求方法。", "This method is not supported."),
    TOO_LARGE(413, "too-large", "提交的内容超过大小上限。", "The request body is larger than allowed."),
    TOO_MANY(429, "too-many-requests", "请求过于频繁，请稍后再试。", "Too many requests: try again shortly."),
    UNEXPECTED(500, "unexpected", "系统内部错误，请把关联号告知管理员。", "Internal error: tell the administrator the correlation id."),
    SERVICE_UNREACHABLE(
            502,
            "service-unreachable",
            "后台服务无法连接，请稍后再试。",
            "The service behind this address cannot be reached: try again shortly."),
    SERVICE_PAUSED(
            503,
            "service-paused",
            "后台服务连续出错，已暂停转发，请稍后再试。",
            "The service behind this address keeps failing and is left alone for a moment: try again shortly."),
    SERVICE_BUSY(503, "service-busy", "后台服务繁忙，请稍后再试。", "The service behind this address is busy: try again shortly."),
    SIGN_IN_DOWN(
            503, "sign-in-unavailable", "登录服务暂时不可用，请稍后再试。", "The sign-in service is not available: try again shortly."),
    SERVICE_SILENT(
            504,
            "service-silent",
            "后台服务未在规定时间内答复，请稍后查看结果。",
            "The service behind this address did not answer in time: look for the result later.");

    private final int status;
    private final String slug;
    private final String zh;
    private final String en;

    GatewayProblem(int status, String slug, String zh, String en) {
        this.status = status;
        this.slug = slug;
        this.zh = zh;
        this.en = en;
    }

    public int status() {
        return status;
    }

    public String type() {
        return "urn:kejing:problem:" + slug;
    }

    public String detail(Language language) {
        return language == Language.ENGLISH ? en : zh;
    }

    /** Problems that pass by themselves carry a Retry-After header. */
    public boolean passesByItself() {
        return status == 429 || status == 503;
    }
}
