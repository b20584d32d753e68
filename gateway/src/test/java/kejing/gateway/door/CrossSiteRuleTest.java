package kejing.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import kejing.gateway.testing.Browser;
import kejing.gateway.testing.GatewayStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(GatewayStack.class)
class CrossSiteRuleTest {

    private Browser browser;

    @BeforeEach
    void signIn() {
        browser = Browser.signedIn("s0001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void refusesAChangeWithoutTheHeader(String method) {
        int before = GatewayStack.exam().requests();

        assertRefused(browser.send(method, "/api/exam/v1/plans", "{}"));
        assertThat(GatewayStack.exam().requests()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none"})
    void refusesAChangeThatTheBrowserSaysIsNotFromOurPage(String site) {
        assertRefused(browser.send("POST", "/api/exam/v1/plans", "{}", "X-CSRF", "1", "Sec-Fetch-Site", site));
    }

    @Test
    void letsAChangeOfOurPageThrough() {
        assertThat(browser.send("POST", "/api/exam/v1/plans", "{}", "X-CSRF", "1", "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void letsAScriptWithASessionThrough() {
        assertThat(browser.send("POST", "/api/exam/v1/plans", "{}", "X-CSRF", "1")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void asksNothingMoreOfABearerToken() {
        assertThat(new Browser()
                        .send("POST", "/api/exam/v1/plans", "{}", "Authorization", GatewayStack.bearer("core-banking"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void refusesReadingFromAForeignPage() {
        assertRefused(browser.get("/api/exam/v1/plans", "Sec-Fetch-Site", "cross-site"));
    }

    @Test
    void refusesSigningOutFromAForeignPage() {
        assertRefused(browser.get("/auth/logout", "Sec-Fetch-Site", "cross-site"));
        assertThat(browser.get("/api/exam/v1/me").statusCode()).isEqualTo(200);
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("urn:kejing:problem:cross-site-request");
    }
}
