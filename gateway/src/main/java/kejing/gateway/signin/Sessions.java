package kejing.gateway.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.oidc.common.runtime.OidcCommonUtils;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import kejing.gateway.GatewaySettings;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The browser sessions: a random handle of 256 bits, which is all that a browser gets, to the tokens, which never leave this
 * process. Signing out removes the entry, so a copied cookie is worth nothing from then on.
 *
 * <p>A session keeps its handle when its tokens are renewed, because other requests of the same page are under way with it. A
 * sign-in always makes a new handle.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class Sessions implements TokenStateManager {

    private static final int HANDLE_BYTES = 32;
    private static final String RENEWED_HANDLE = Sessions.class.getName() + ".handle";

    private final Cache<String, Session> sessions;
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;
    private final Duration renewBefore;

    /** @param renewBefore tokens are renewed this long before they end */
    Sessions(
            GatewaySettings settings,
            Clock clock,
            @ConfigProperty(name = "quarkus.oidc.browser.token.refresh-token-time-skew") Duration renewBefore) {
        this.clock = clock;
        this.renewBefore = renewBefore;
        this.sessions = Caffeine.newBuilder()
                .maximumSize(settings.session().maximum())
                .expireAfterAccess(settings.session().idle())
                .build();
    }

    private record Session(AuthorizationCodeTokens tokens, Instant renewFrom) {}

    @Override
    public Uni<String> createTokenState(
            RoutingContext request,
            OidcTenantConfig tenant,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> blocking) {
        Instant end = Instant.ofEpochSecond(
                OidcCommonUtils.decodeJwtContent(tokens.getIdToken()).getLong("exp"));
        String renewed = request.get(RENEWED_HANDLE);
        String handle = renewed == null ? newHandle() : renewed;
        sessions.put(handle, new Session(tokens, end.minus(renewBefore)));
        return Uni.createFrom().item(handle);
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext request,
            OidcTenantConfig tenant,
            String handle,
            OidcRequestContext<AuthorizationCodeTokens> blocking) {
        Session session = sessions.getIfPresent(handle);
        return session == null
                ? Uni.createFrom().failure(new AuthenticationFailedException("No such session"))
                : Uni.createFrom().item(session.tokens());
    }

    /** Called at sign-out, and between the old and the new tokens of a renewal: only the latter creates state afterwards. */
    @Override
    public Uni<Void> deleteTokens(
            RoutingContext request, OidcTenantConfig tenant, String handle, OidcRequestContext<Void> blocking) {
        if (sessions.asMap().remove(handle) != null) {
            request.put(RENEWED_HANDLE, handle);
        }
        return Uni.createFrom().voidItem();
    }

    /** Whether the next request with this handle will have its tokens renewed. */
    boolean isDueForRenewal(String handle) {
        Session session = sessions.getIfPresent(handle);
        return session != null && !clock.instant().isBefore(session.renewFrom());
    }

    void end(String handle) {
        sessions.invalidate(handle);
    }

    private String newHandle() {
        byte[] bytes = new byte[HANDLE_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
