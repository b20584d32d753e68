package kejing.chassis.identity;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Replaces the roles that a token claims by those that the directory gives its subject now. An identity that the
 * directory does not know keeps only the machine roles among its claims; an inactive person keeps none.
 */
@ApplicationScoped
public class ActorRoles implements SecurityIdentityAugmentor {
    static final String ACTOR = "kejing.actor";

    private final Directory directory;
    private final Set<String> machineRoles;
    private final Set<String> bankWideRoles;

    ActorRoles(
            Directory directory,
            @ConfigProperty(name = "kejing.identity.machine-roles") Set<String> machineRoles,
            @ConfigProperty(name = "kejing.identity.bank-wide-roles") Set<String> bankWideRoles) {
        this.directory = directory;
        this.machineRoles = machineRoles;
        this.bankWideRoles = bankWideRoles;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return identity.isAnonymous()
                ? Uni.createFrom().item(identity)
                : context.runBlocking(() -> withOurRoles(identity));
    }

    private SecurityIdentity withOurRoles(SecurityIdentity identity) {
        String subject = identity.getPrincipal() instanceof JsonWebToken token
                ? token.getSubject()
                : identity.getPrincipal().getName();
        Actor actor = directory
                .bySubject(subject)
                .map(person -> actor(
                        subject,
                        person.personId(),
                        person.name(),
                        person.unitId(),
                        person.active() ? person.roles() : Set.of()))
                .orElseGet(() -> actor(
                        subject,
                        "",
                        identity.getPrincipal().getName(),
                        "",
                        identity.getRoles().stream()
                                .filter(machineRoles::contains)
                                .collect(Collectors.toSet())));
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes())
                .addAttribute(ACTOR, actor)
                .addRoles(actor.roles())
                .build();
    }

    private Actor actor(String subject, String personId, String name, String unitId, Set<String> roles) {
        return new Actor(subject, personId, name, unitId, roles, roles.stream().anyMatch(bankWideRoles::contains));
    }
}
