package kejing.demo.door;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** A system with a service account: a bearer token by client credentials, a new one when the old is refused. */
public final class Machine implements Door {
    private final String clientId;
    private final String secret;
    private final URI tokenUrl;
    private final URI gateway;
    private final Line line;
    private final Patience patience;
    private volatile String token = "";

    public Machine(String clientId, String secret, URI tokenUrl, URI gateway, Line line, Patience patience) {
        this.clientId = clientId;
        this.secret = secret;
        this.tokenUrl = tokenUrl;
        this.gateway = gateway;
        this.line = line;
        this.patience = patience;
    }

    @Override
    public String who() {
        return clientId;
    }

    @Override
    public Answer send(Call call) {
        return patience.until(who() + "：" + call, () -> {
            String used = token.isEmpty() ? newToken() : token;
            Answer answer = Answer.of(line.send(
                    call.at(gateway).header("Authorization", "Bearer " + used).build()));
            if (answer.status() == 401) {
                token = "";
                throw new Patience.NotNow(call + " → 401", Duration.ZERO);
            }
            return Optional.of(answer);
        });
    }

    private synchronized String newToken() {
        if (!token.isEmpty()) {
            return token;
        }
        String fields =
                "grant_type=client_credentials&client_id=" + encoded(clientId) + "&client_secret=" + encoded(secret);
        Answer answer = Answer.of(line.send(HttpRequest.newBuilder(tokenUrl)
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields))
                .build()));
        if (answer.status() == 400 || answer.status() == 401) {
            throw new Refusal("身份系统不认客户端 %s 的密钥 / the secret of client %s was refused: %s"
                    .formatted(clientId, clientId, answer.shortBody()));
        }
        if (!answer.ok()) {
            throw new Patience.NotNow("令牌 / token → " + answer.status(), Duration.ZERO);
        }
        token = answer.json().path("access_token").asText();
        return token;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
