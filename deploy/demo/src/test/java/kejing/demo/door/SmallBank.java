package kejing.demo.door;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A gateway and an identity provider on two ports of loopback, with the traits that matter: redirects between them, a
 * sign-in form, Secure cookies over http, sessions that can be lost.
 */
public final class SmallBank implements AutoCloseable {
    public static final String PASSWORD = "right horse";

    private final HttpServer gateway = server();
    private final HttpServer identity = server();
    private final Set<String> sessions = ConcurrentHashMap.newKeySet();
    private final AtomicInteger signIns = new AtomicInteger();
    public final List<String> requests = new CopyOnWriteArrayList<>();

    public SmallBank() {
        gateway.createContext("/auth/login", e -> redirect(e, identityUrl() + "/realms/bank/auth?state=7"));
        identity.createContext("/realms/bank/auth", this::form);
        identity.createContext("/realms/bank/login", this::login);
        identity.createContext(
                "/realms/bank/token", e -> answer(e, 200, "{\"access_token\":\"t" + signIns.incrementAndGet() + "\"}"));
        gateway.createContext("/auth/callback", this::callback);
        gateway.createContext(
                "/auth/me", e -> answer(e, 200, "{\"authenticated\":" + sessions.contains(session(e)) + "}"));
        gateway.createContext("/", e -> answer(e, 404, "no page"));
        gateway.start();
        identity.start();
    }

    /** An address of the gateway that only signed-in people reach; the X-CSRF header is demanded too. */
    public void serve(String path, HttpHandler handler) {
        gateway.createContext(path, e -> {
            requests.add(e.getRequestMethod() + " " + e.getRequestURI());
            boolean bearer = e.getRequestHeaders().getFirst("Authorization") != null;
            if (!bearer && !sessions.contains(session(e))) {
                answer(e, 401, "{}");
            } else if (!bearer && !"1".equals(e.getRequestHeaders().getFirst("X-CSRF"))) {
                answer(e, 403, "{}");
            } else {
                handler.handle(e);
            }
        });
    }

    public void loseSessions() {
        sessions.clear();
    }

    public int signIns() {
        return signIns.get();
    }

    public URI gatewayUrl() {
        return URI.create("http://127.0.0.1:" + gateway.getAddress().getPort());
    }

    public URI tokenUrl() {
        return URI.create(identityUrl() + "/realms/bank/token");
    }

    private String identityUrl() {
        return "http://127.0.0.1:" + identity.getAddress().getPort();
    }

    private void form(HttpExchange e) throws IOException {
        e.getResponseHeaders()
                .add("Set-Cookie", "AUTH_SESSION=abc; Path=/realms/bank/; Secure; HttpOnly; SameSite=None");
        e.getResponseHeaders().add("Content-Type", "text/html");
        answer(
                e,
                200,
                "<html><form id=\"login\" method=\"post\" action=\"" + identityUrl()
                        + "/realms/bank/login?session=1&amp;tab=2\"><input name=\"username\"></form></html>");
    }

    private void login(HttpExchange e) throws IOException {
        String body = new String(e.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean cameFromForm = "AUTH_SESSION=abc".equals(e.getRequestHeaders().getFirst("Cookie"))
                && "session=1&tab=2".equals(e.getRequestURI().getQuery());
        if (cameFromForm && body.contains("username=s0001") && body.contains("password=right+horse")) {
            redirect(e, gatewayUrl() + "/auth/callback?code=c&state=7");
        } else {
            form(e);
        }
    }

    private void callback(HttpExchange e) throws IOException {
        String session = "h" + signIns.incrementAndGet();
        sessions.add(session);
        e.getResponseHeaders().add("Set-Cookie", "__Host-q_auth=; Path=/; Max-Age=0; Secure");
        e.getResponseHeaders()
                .add("Set-Cookie", "__Host-q_session=" + session + "; Path=/; Secure; HttpOnly; SameSite=Lax");
        redirect(e, "/");
    }

    private static String session(HttpExchange e) {
        String cookie = e.getRequestHeaders().getFirst("Cookie");
        return cookie == null ? "" : cookie.replace("__Host-q_session=", "");
    }

    public static void answer(HttpExchange e, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        e.getRequestBody().readAllBytes();
        e.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        e.getResponseBody().write(bytes);
        e.close();
    }

    private static void redirect(HttpExchange e, String to) throws IOException {
        e.getResponseHeaders().add("Location", to);
        answer(e, 302, "");
    }

    private static HttpServer server() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        gateway.stop(0);
        identity.stop(0);
    }
}
