package kejing.gateway.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/** Keeps the gateway's cookies as a browser does, follows nothing by itself. */
public final class Browser {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> cookies;

    public Browser() {
        this(Map.of());
    }

    private Browser(Map<String, String> cookies) {
        this.cookies = new LinkedHashMap<>(cookies);
    }

    /** Somebody who copied this browser's cookies. */
    public Browser thief() {
        return new Browser(cookies);
    }

    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    /** A browser whose person went through the whole sign-in. */
    public static Browser signedIn(String person) {
        Browser browser = new Browser();
        browser.signIn(person, "/");
        return browser;
    }

    /** @return the last redirect: where the person wanted to go */
    public HttpResponse<String> signIn(String person, String to) {
        HttpResponse<String> started = get("/auth/login?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
        HttpResponse<String> returned = fillIn(location(started), person);
        HttpResponse<String> signedIn = get(location(returned));
        return get(location(signedIn));
    }

    /** The OIDC server's own form; its answer sends the browser back to the gateway. */
    public HttpResponse<String> fillIn(String form, String person) {
        String claims = "{\"name\":\"张三\",\"preferred_username\":\"" + person + "\"}";
        String body = "username=" + person + "&claims=" + URLEncoder.encode(claims, StandardCharsets.UTF_8);
        return sent(HttpRequest.newBuilder(URI.create(form))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> get(String address, String... headers) {
        return send("GET", address, null, headers);
    }

    public HttpResponse<String> send(String method, String address, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(address))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> response = sent(request);
        response.headers().allValues("Set-Cookie").forEach(this::keep);
        return response;
    }

    public static String location(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("No redirect: " + response.statusCode() + " " + response.body()));
    }

    public static int port() {
        return ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class) == 0
                ? ConfigProvider.getConfig().getValue("quarkus.http.port", Integer.class)
                : ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    }

    private static URI at(String address) {
        return address.startsWith("/") ? URI.create("http://localhost:" + port() + address) : URI.create(address);
    }

    private void keep(String setCookie) {
        String name = setCookie.substring(0, setCookie.indexOf('='));
        String value = setCookie.substring(name.length() + 1, setCookie.indexOf(';'));
        if (setCookie.contains("Max-Age=0")) {
            cookies.remove(name);
        } else {
            cookies.put(name, value);
        }
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
