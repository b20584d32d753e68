package kejing.demo.door;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody who signs in with name and password through the gateway and Keycloak's form, and again whenever the session
 * is gone.
 */
public final class Person implements Door {
    private static final Pattern FORM = Pattern.compile("<form[^>]*\\saction=\"([^\"]+)\"");
    private static final int MOST_HOPS = 15;

    private final String userName;
    private final String password;
    private final URI gateway;
    private final Line line;
    private final Patience patience;
    private final CookieJar cookies = new CookieJar();
    private final ReentrantLock signingIn = new ReentrantLock();
    private volatile int session;

    public Person(String userName, String password, URI gateway, Line line, Patience patience) {
        this.userName = userName;
        this.password = password;
        this.gateway = gateway;
        this.line = line;
        this.patience = patience;
    }

    @Override
    public String who() {
        return userName;
    }

    @Override
    public Answer send(Call call) {
        return patience.until(who() + "：" + call, () -> {
            int used = session;
            if (used == 0) {
                signInInsteadOf(used);
                used = session;
            }
            Answer answer =
                    Answer.of(exchange(call.at(gateway).header("X-CSRF", "1").build()));
            if (answer.status() == 401 || answer.status() == 302) {
                signInInsteadOf(used);
                throw new Patience.NotNow(call + " → " + answer.status(), Duration.ZERO);
            }
            return Optional.of(answer);
        });
    }

    /** Signs in ahead of the first call. */
    public void signInAhead() {
        patience.until(who() + " 登录 / sign-in", () -> {
            if (session == 0) {
                signInInsteadOf(0);
            }
            return Optional.of(true);
        });
    }

    private void signInInsteadOf(int lostSession) {
        signingIn.lock();
        try {
            if (session == lostSession) {
                signIn();
                session = lostSession + 1;
            }
        } finally {
            signingIn.unlock();
        }
    }

    private void signIn() {
        cookies.forget();
        HttpResponse<byte[]> page = follow(get(gateway.resolve("/auth/login")));
        Matcher form = FORM.matcher(Answer.of(page).body());
        if (!form.find()) {
            throw new Patience.NotNow(
                    "登录页没有表单 / no sign-in form at " + page.uri() + " → " + page.statusCode(), Duration.ZERO);
        }
        URI action = page.uri().resolve(form.group(1).replace("&amp;", "&"));
        String fields = "username=" + encoded(userName) + "&password=" + encoded(password) + "&credentialId=";
        HttpResponse<byte[]> after = exchange(HttpRequest.newBuilder(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields))
                .build());
        if (after.statusCode() == 200) {
            throw new Refusal("身份系统拒绝了用户 %s 的密码 / the password of %s was refused at %s"
                    .formatted(userName, userName, action.getAuthority()));
        }
        follow(after);
        if (!Answer.of(get(gateway.resolve("/auth/me")))
                .json()
                .path("authenticated")
                .asBoolean()) {
            throw new Patience.NotNow("登录未完成 / the sign-in did not complete", Duration.ZERO);
        }
    }

    private HttpResponse<byte[]> follow(HttpResponse<byte[]> start) {
        HttpResponse<byte[]> response = start;
        for (int hop = 0; hop < MOST_HOPS && isRedirect(response.statusCode()); hop++) {
            String location = response.headers().firstValue("location").orElseThrow();
            response = get(response.uri().resolve(location));
        }
        return response;
    }

    private static boolean isRedirect(int status) {
        return status == 302 || status == 303 || status == 307 || status == 301;
    }

    private HttpResponse<byte[]> get(URI uri) {
        return exchange(
                HttpRequest.newBuilder(uri).header("Accept", "text/html").build());
    }

    private HttpResponse<byte[]> exchange(HttpRequest request) {
        String header = cookies.header(request.uri());
        HttpRequest sent = header.isEmpty()
                ? request
                : HttpRequest.newBuilder(request, (name, value) -> true)
                        .header("Cookie", header)
                        .build();
        HttpResponse<byte[]> response = line.send(sent);
        cookies.keep(response);
        return response;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
