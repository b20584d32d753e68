package kejing.gateway.signin;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import kejing.gateway.problem.GatewayProblem;
import kejing.gateway.problem.Language;
import kejing.gateway.problem.Problems;

/** A sign-in that went wrong, shown to a person: a plain page with a way back. Scripts, which do not ask for HTML, get the problem. */
final class SignInPage {

    private static final String PAGE = """
            <!doctype html>
            <html lang="%s">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>客经 Kejing</title></head>
            <body><main><h1>客经 Kejing</h1><p>%s</p><p><a href="/auth/login">%s</a></p></main></body>
            </html>
            """;

    private SignInPage() {}

    static void answer(RoutingContext request, GatewayProblem problem) {
        String accept = request.request().getHeader(HttpHeaders.ACCEPT);
        if (accept == null || !accept.contains("text/html")) {
            Problems.answer(request, problem);
            return;
        }
        Language language = Language.of(request);
        String again = language == Language.ENGLISH ? "Sign in again" : "重新登录";
        request.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(PAGE.formatted(language.tag(), problem.detail(language), again));
    }
}
