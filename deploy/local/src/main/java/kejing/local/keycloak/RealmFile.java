package kejing.local.keycloak;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The realm <code>kejing</code> as a file for Keycloak's <code>--import-realm</code>. The same input gives the same text, byte for
 * byte.
 *
 * <p>Only machines and the bootstrap administrator carry realm roles. What a person may do is decided by the services from the
 * bank's own data, never from the token.
 *
 * @param origins addresses under which browsers reach the gateway, such as http://localhost:8080
 * @param gatewaySecret client secret of the gateway; also the key that salts are derived from
 * @param coreBankingSecret client secret of the core-banking system's service account
 * @param marketingScriptSecret client secret of the marketing department's scripts
 * @param administratorPassword of the person "admin", who may do what needs no branch or post
 * @param people the staff
 * @param peoplePassword shared by all of them: this file is for a fictional bank
 */
public record RealmFile(
        List<String> origins,
        String gatewaySecret,
        String coreBankingSecret,
        String marketingScriptSecret,
        String administratorPassword,
        List<Person> people,
        String peoplePassword) {

    public static final String REALM = "kejing";
    public static final String AUDIENCE = "kejing-api";
    public static final String ADMINISTRATOR = "admin";
    public static final UUID ADMINISTRATOR_SUBJECT =
            UUID.nameUUIDFromBytes("kejing:admin".getBytes(StandardCharsets.UTF_8));

    private static final Duration ACCESS_TOKEN = Duration.ofMinutes(5);
    private static final Duration SESSION_IDLE = Duration.ofMinutes(30);
    private static final Duration SESSION = Duration.ofHours(10);
    /** Sign-in records are kept for half a year. */
    private static final Duration EVENTS = Duration.ofDays(184);

    private static final ObjectMapper JSON = new ObjectMapper();

    public RealmFile {
        origins = List.copyOf(origins);
        people = List.copyOf(people);
    }

    /** The file's content. */
    public String json() {
        ObjectNode realm = JSON.createObjectNode()
                .put("realm", REALM)
                .put("displayName", "客经 Kejing")
                .put("enabled", true)
                // https is demanded of everybody but this machine and private networks
                .put("sslRequired", "external");
        languages(realm);
        signIn(realm);
        lifetimes(realm);
        records(realm);
        profile(realm);
        roles(realm);
        clients(realm);
        users(realm);
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(realm);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The realm cannot be written as JSON", impossible);
        }
    }

    private static void languages(ObjectNode realm) {
        realm.put("internationalizationEnabled", true).put("defaultLocale", "zh-CN");
        realm.putArray("supportedLocales").add("zh-CN").add("en");
    }

    /** People are made by the bank, not by themselves; guessing is slowed down and then locked for a while. */
    private static void signIn(ObjectNode realm) {
        realm.put("registrationAllowed", false)
                .put("loginWithEmailAllowed", false)
                .put("resetPasswordAllowed", false)
                .put("rememberMe", false)
                .put(
                        "passwordPolicy",
                        "hashAlgorithm(%s) and hashIterations(%d) and length(12)"
                                .formatted(PasswordHash.ALGORITHM, PasswordHash.ROUNDS))
                .put("bruteForceProtected", true)
                .put("permanentLockout", false)
                .put("failureFactor", 10)
                .put("waitIncrementSeconds", 60)
                .put("maxFailureWaitSeconds", 900)
                .put("maxDeltaTimeSeconds", 43_200);
    }

    private static void lifetimes(ObjectNode realm) {
        realm.put("accessTokenLifespan", ACCESS_TOKEN.toSeconds())
                .put("ssoSessionIdleTimeout", SESSION_IDLE.toSeconds())
                .put("ssoSessionMaxLifespan", SESSION.toSeconds())
                .put("revokeRefreshToken", true)
                .put("refreshTokenMaxReuse", 0);
    }

    private static void records(ObjectNode realm) {
        realm.put("eventsEnabled", true)
                .put("eventsExpiration", EVENTS.toSeconds())
                .put("adminEventsEnabled", true)
                .put("adminEventsDetailsEnabled", true);
        realm.putArray("eventsListeners").add("jboss-logging");
    }

    /** A person has a staff number and one name; Keycloak would ask for an e-mail address and a family name at the first sign-in. */
    private static void profile(ObjectNode realm) {
        ObjectNode profile = JSON.createObjectNode();
        ArrayNode attributes = profile.putArray("attributes");
        for (String name : List.of("username", "firstName", "lastName", "email")) {
            ObjectNode attribute = attributes.addObject().put("name", name);
            ObjectNode permissions = attribute.putObject("permissions");
            permissions.putArray("view").add("admin").add("user");
            permissions.putArray("edit").add("admin");
        }
        realm.putObject("components")
                .putArray("org.keycloak.userprofile.UserProfileProvider")
                .addObject()
                .put("providerId", "declarative-user-profile")
                .putObject("config")
                .putArray("kc.user.profile.config")
                .add(profile.toString());
    }

    private static void roles(ObjectNode realm) {
        ArrayNode roles = realm.putObject("roles").putArray("realm");
        role(roles, "administrator", "系统管理员 / administrator of the product");
        role(roles, "core-banking", "核心系统 / core-banking system");
        role(roles, "marketing-script", "市场营销部脚本 / scripts of the marketing department");
    }

    private static void role(ArrayNode roles, String name, String description) {
        roles.addObject().put("name", name).put("description", description);
    }

    private void clients(ObjectNode realm) {
        ArrayNode clients = realm.putArray("clients");
        ObjectNode gateway = client(clients, "gateway", gatewaySecret).put("standardFlowEnabled", true);
        ArrayNode redirects = gateway.putArray("redirectUris");
        origins.forEach(origin -> redirects.add(origin + "/auth/callback"));
        gateway.putObject("attributes")
                .put("pkce.code.challenge.method", "S256")
                .put(
                        "post.logout.redirect.uris",
                        origins.stream().map(origin -> origin + "/").collect(Collectors.joining("##")));
        client(clients, "core-banking", coreBankingSecret).put("serviceAccountsEnabled", true);
        client(clients, "marketing-script", marketingScriptSecret).put("serviceAccountsEnabled", true);
    }

    /** A confidential client with every way to a token closed; its tokens are meant for our services. */
    private static ObjectNode client(ArrayNode clients, String id, String secret) {
        ObjectNode client = clients.addObject()
                .put("clientId", id)
                .put("enabled", true)
                .put("protocol", "openid-connect")
                .put("publicClient", false)
                .put("clientAuthenticatorType", "client-secret")
                .put("secret", secret)
                .put("standardFlowEnabled", false)
                .put("implicitFlowEnabled", false)
                .put("directAccessGrantsEnabled", false)
                .put("serviceAccountsEnabled", false)
                .put("frontchannelLogout", false);
        client.putArray("protocolMappers")
                .addObject()
                .put("name", "audience")
                .put("protocol", "openid-connect")
                .put("protocolMapper", "oidc-audience-mapper")
                .putObject("config")
                .put("included.custom.audience", AUDIENCE)
                .put("access.token.claim", "true")
                .put("id.token.claim", "false");
        return client;
    }

    private void users(ObjectNode realm) {
        ArrayNode users = realm.putArray("users");
        machine(users, "core-banking");
        machine(users, "marketing-script");
        PasswordHash own = PasswordHash.of(administratorPassword, gatewaySecret, ADMINISTRATOR);
        user(users, ADMINISTRATOR_SUBJECT, ADMINISTRATOR, "系统管理员", own)
                .putArray("realmRoles")
                .add("administrator");
        PasswordHash shared = PasswordHash.of(peoplePassword, gatewaySecret, "people");
        people.forEach(person -> user(users, person.subject(), person.username(), person.name(), shared));
    }

    private static ObjectNode user(ArrayNode users, UUID subject, String username, String name, PasswordHash password) {
        ObjectNode user = users.addObject()
                .put("id", subject.toString())
                .put("username", username)
                .put("firstName", name)
                .put("enabled", true);
        user.putArray("credentials").add(password.credential(JSON));
        return user;
    }

    /** The user behind a client's service account, which is where Keycloak keeps its roles. */
    private static void machine(ArrayNode users, String client) {
        users.addObject()
                .put("username", "service-account-" + client)
                .put("serviceAccountClientId", client)
                .put("enabled", true)
                .putArray("realmRoles")
                .add(client);
    }
}
