package kejing.gateway.spa;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kejing.gateway.testing.Browser;
import kejing.gateway.testing.GatewayStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(GatewayStack.class)
class SpaTest {

    private static final Pattern POLICY_NONCE = Pattern.compile("style-src 'self' 'nonce-([A-Za-z0-9_-]{24})'");
    private static final Pattern ASSET = Pattern.compile("[\"'](/assets/[^\"']+)[\"']");

    private final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/rankings", "/portfolios/S0001/clients", "/%E6%8E%92%E5%90%8D"})
    void answersEveryAddressOfTheSpaWithItsPage(String path) {
        HttpResponse<String> page = browser.get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.body()).contains("<div id=\"root\">");
    }

    @Test
    void writesTheNonceOfThePolicyIntoThePage() {
        HttpResponse<String> page = browser.get("/");

        assertThat(page.body()).contains(nonce(page)).doesNotContain("__CSP_NONCE__");
    }

    @Test
    void usesEveryNonceOnce() {
        assertThat(nonce(browser.get("/"))).isNotEqualTo(nonce(browser.get("/")));
    }

    @Test
    void letsBrowsersKeepAssets() {
        Matcher asset = ASSET.matcher(browser.get("/").body());
        assertThat(asset.find()).isTrue();

        HttpResponse<String> file = browser.get(asset.group(1));

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/none-12345678.js",
                "/favicon-of-nobody.ico",
                "/q/health",
                "/q/metrics",
                "/q/dev",
                "/q",
                "/auth/unknown",
                "/api"
            })
    void answersNothingElseWithThePage(String path) {
        HttpResponse<String> answer = browser.get(path);

        assertThat(answer.statusCode()).isIn(401, 404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    private static String nonce(HttpResponse<String> page) {
        Matcher policy = POLICY_NONCE.matcher(
                page.headers().firstValue("Content-Security-Policy").orElseThrow());
        assertThat(policy.find()).isTrue();
        return policy.group(1);
    }
}
