package kejing.gateway.testing;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A real HTTP server in a service's place. It answers with what it was asked; paths that end in /silent, /hangs-up, /leaks,
 * /created or /unchanged make it behave so.
 */
public final class TestService {

    private static final Vertx VERTX = Vertx.vertx();

    private final int port;
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicInteger abandoned = new AtomicInteger();
    private HttpServer server;

    private TestService(int port) {
        this.port = port;
    }

    static TestService started() {
        TestService service = new TestService(unusedPort());
        service.start();
        return service;
    }

    public void start() {
        server = VERTX.createHttpServer().requestHandler(this::answer);
        server.listen(port, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    public void stop() {
        server.close().toCompletionStage().toCompletableFuture().join();
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Requests that came through since the start. */
    public int requests() {
        return requests.get();
    }

    /** Requests to /silent that were given up since the start. */
    public int abandoned() {
        return abandoned.get();
    }

    /** Bytes of bodies that came through since the start. */
    public long bytes() {
        return bytes.get();
    }

    private void answer(HttpServerRequest request) {
        requests.incrementAndGet();
        request.handler(part -> bytes.addAndGet(part.length()));
        String kind = request.path().substring(request.path().lastIndexOf('/') + 1);
        switch (kind) {
            case "silent" -> request.connection().closeHandler(closed -> abandoned.incrementAndGet());
            case "hangs-up" -> request.connection().close();
            case "leaks" ->
                request.endHandler(end -> request.response()
                        .putHeader("Set-Cookie", "service=1")
                        .putHeader("Server", "inner/1.0")
                        .putHeader("Connection", "X-Inner-Hop")
                        .putHeader("X-Inner-Hop", "1")
                        .end());
            case "created" ->
                request.endHandler(end -> request.response()
                        .setStatusCode(201)
                        .putHeader("Location", address() + "/api/exam/v1/plans/P-1?draft=true")
                        .putHeader("ETag", "\"3\"")
                        .end());
            case "unchanged" ->
                request.endHandler(end -> request.response()
                        .setStatusCode(request.getHeader("If-None-Match") == null ? 200 : 304)
                        .putHeader("ETag", "\"3\"")
                        .end());
            default ->
                request.endHandler(end -> request.response()
                        .putHeader("Content-Type", "application/json")
                        .end(echo(request).toBuffer()));
        }
    }

    private static JsonObject echo(HttpServerRequest request) {
        JsonObject headers = new JsonObject();
        request.headers().forEach(header -> headers.put(header.getKey().toLowerCase(), header.getValue()));
        return new JsonObject()
                .put("method", request.method().name())
                .put("uri", request.uri())
                .put("headers", headers);
    }

    static int unusedPort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
