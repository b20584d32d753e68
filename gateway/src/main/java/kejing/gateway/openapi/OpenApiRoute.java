package kejing.gateway.openapi;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;

/** The joined document at <code>/api/openapi.yaml</code>, for everybody: scripts and client generators read it before they have a credential. */
class OpenApiRoute {

    private static final int BEFORE_AUTHENTICATION = 10;

    void register(@Observes Router router) throws IOException {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream("openapi.yaml")) {
            if (file == null) {
                throw new IllegalStateException(
                        "openapi.yaml is not on the class path: build the gateway with Maven, which joins the contracts");
            }
            Buffer document = Buffer.buffer(file.readAllBytes());
            router.get("/api/openapi.yaml")
                    .order(BEFORE_AUTHENTICATION)
                    .handler(request -> request.response()
                            .putHeader(HttpHeaders.CONTENT_TYPE, "application/yaml; charset=utf-8")
                            .end(document));
        }
    }
}
