package kejing.gateway.spa;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** The SPA's index.html, in which every <code>__CSP_NONCE__</code> is replaced by a number used once. */
final class SpaPage {

    private static final String RESOURCE = "META-INF/resources/index.html";
    private static final String PLACEHOLDER = "__CSP_NONCE__";
    private static final int NONCE_BYTES = 18;

    private final SecureRandom random = new SecureRandom();
    private final String template;

    private SpaPage(String template) {
        this.template = template;
    }

    /** Empty when the frontend was left out of the build. */
    static Optional<SpaPage> find() {
        try (InputStream page = Thread.currentThread().getContextClassLoader().getResourceAsStream(RESOURCE)) {
            return page == null
                    ? Optional.empty()
                    : Optional.of(new SpaPage(new String(page.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String newNonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    String with(String nonce) {
        return template.replace(PLACEHOLDER, nonce);
    }

    /** What the page may load: its own origin only; styles also from elements that carry the nonce. */
    static String contentPolicy(String nonce) {
        return "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-" + nonce + "'; img-src 'self' data:; "
                + "font-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";
    }
}
