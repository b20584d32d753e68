package kejing.gateway.signin;

import static kejing.gateway.testing.Browser.location;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import kejing.gateway.testing.Browser;
import kejing.gateway.testing.GatewayStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(GatewayStack.class)
class SignInTest {

    private static final String SESSION = "__Host-q_session_browser";

    @Test
    void leadsThroughTheOidcServerToWhereThePersonWantedToGo() {
        Browser browser = new Browser();

        HttpResponse<String> last = browser.signIn("s0001", "/rankings/RM-2025?tier=SENIOR");

        assertThat(location(last)).isEqualTo("/rankings/RM-2025?tier=SENIOR");
        assertThat(me(browser))
                .isEqualTo(new JsonObject()
                        .put("authenticated", true)
                        .put("name", "张三")
                        .put("username", "s0001")
                        .put("subject", "s0001"));
    }

    @Test
    void asksWithPkceAndANonce() {
        String form = location(new Browser().get("/auth/login"));

        assertThat(form)
                .contains("response_type=code", "code_challenge_method=S256", "code_challenge=", "nonce=", "state=");
    }

    @Test
    void givesTheBrowserOneShortCookieThatScriptsCannotRead() {
        Browser browser = new Browser();
        HttpResponse<String> returned = browser.fillIn(location(browser.get("/auth/login")), "s0001");
        HttpResponse<String> signedIn = browser.get(location(returned));

        assertThat(browser.cookies().keySet()).containsExactly(SESSION);
        assertThat(browser.cookies().get(SESSION)).hasSize(43);
        assertThat(signedIn.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith(SESSION))
                .singleElement()
                .asString()
                .contains("; Path=/", "; Secure", "; HTTPOnly", "; SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void passesTheSessionsTokenButNeverTheCookie() {
        JsonObject headers =
                new JsonObject(Browser.signedIn("s0001").get("/api/exam/v1/me").body()).getJsonObject("headers");

        assertThat(headers.getString("authorization")).startsWith("Bearer ey");
        assertThat(headers.containsKey("cookie")).isFalse();
    }

    @Test
    void makesACopiedCookieWorthlessAtSignOut() {
        Browser browser = Browser.signedIn("s0001");
        Browser thief = browser.thief();
        assertThat(thief.get("/api/exam/v1/me").statusCode()).isEqualTo(200);

        HttpResponse<String> out = browser.get("/auth/logout");

        assertThat(out.statusCode()).isEqualTo(302);
        assertThat(location(out))
                .contains("/endsession")
                .contains("id_token_hint=")
                .contains("post_logout_redirect_uri=");
        assertThat(browser.cookies()).doesNotContainKey(SESSION);
        assertThat(thief.get("/api/exam/v1/me").statusCode()).isEqualTo(401);
        assertThat(me(thief).getBoolean("authenticated")).isFalse();
    }

    @Test
    void signsOutWhoIsNotSignedInWithoutAsking() {
        HttpResponse<String> out = new Browser().get("/auth/logout");

        assertThat(out.statusCode()).isEqualTo(302);
        assertThat(location(out)).isEqualTo("/");
    }

    @Test
    void givesANewSessionAtEverySignIn() {
        Browser browser = Browser.signedIn("s0001");
        String first = browser.cookies().get(SESSION);
        browser.get("/auth/logout");
        browser.signIn("s0001", "/");

        assertThat(browser.cookies().get(SESSION)).isNotEqualTo(first);
    }

    @Test
    void takesNoSessionCookieWithoutThePrefix() {
        String handle = Browser.signedIn("s0001").cookies().get(SESSION);

        assertThat(new Browser()
                        .get("/api/exam/v1/me", "Cookie", "q_session_browser=" + handle)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void refusesACallbackThatThisBrowserDidNotStart() {
        Browser victim = new Browser();
        victim.get("/auth/login");
        Browser attacker = new Browser();
        HttpResponse<String> returned = attacker.fillIn(location(attacker.get("/auth/login")), "attacker");

        HttpResponse<String> answer = victim.get(location(returned));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(victim.cookies()).doesNotContainKey(SESSION);
    }

    @Test
    void showsAPersonAPageWhenTheSignInFails() {
        HttpResponse<String> answer = new Browser()
                .get("/auth/callback?code=made-up&state=made-up", "Accept", "text/html", "Accept-Language", "zh");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.body()).contains("重新登录");
    }

    @Test
    void sendsNobodyElsewhereAfterSignIn() {
        HttpResponse<String> last = new Browser().signIn("s0001", "//evil.example/");

        assertThat(location(last)).isEqualTo("/");
    }

    private static JsonObject me(Browser browser) {
        return new JsonObject(browser.get("/auth/me").body());
    }
}
