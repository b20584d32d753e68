package kejing.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RealmFileTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Person ZHANG = new Person("S0001", "张三", new UUID(1, 2));
    private static final Person LI = new Person("S0002", "李四", new UUID(1, 3));

    @Test
    void isTheSameTextForTheSameInput() {
        assertThat(file("secret").json()).isEqualTo(file("secret").json());
    }

    @Test
    void sharesNoSaltWithAnotherInstallation() throws Exception {
        assertThat(secretData(realm("secret"), 3)).isNotEqualTo(secretData(realm("other"), 3));
    }

    @Test
    void makesTheSubjectTheUsersId() throws Exception {
        JsonNode zhang = realm("secret").at("/users/3");

        assertThat(zhang.get("id").textValue()).isEqualTo(ZHANG.subject().toString());
        assertThat(zhang.get("username").textValue()).isEqualTo("s0001");
        assertThat(zhang.get("firstName").textValue()).isEqualTo("张三");
        assertThat(zhang.has("realmRoles"))
                .as("people get their roles from the bank's data")
                .isFalse();
    }

    @Test
    void hashesThePeoplesPasswordOnce() throws Exception {
        JsonNode realm = realm("secret");

        assertThat(secretData(realm, 3)).isEqualTo(secretData(realm, 4));
        assertThat(secretData(realm, 2)).as("the administrator's").isNotEqualTo(secretData(realm, 3));
        assertThat(realm.toString()).doesNotContain("for-the-people", "for-the-administrator");
    }

    @Test
    void leavesOneWayToATokenOpenForEachClient() throws Exception {
        for (JsonNode client : realm("secret").get("clients")) {
            boolean gateway = client.get("clientId").textValue().equals("gateway");
            assertThat(client.get("standardFlowEnabled").booleanValue()).isEqualTo(gateway);
            assertThat(client.get("serviceAccountsEnabled").booleanValue()).isEqualTo(!gateway);
            assertThat(client.get("directAccessGrantsEnabled").booleanValue()).isFalse();
            assertThat(client.get("implicitFlowEnabled").booleanValue()).isFalse();
            assertThat(client.get("publicClient").booleanValue()).isFalse();
            assertThat(client.at("/protocolMappers/0/config/included.custom.audience")
                            .textValue())
                    .isEqualTo("kejing-api");
        }
    }

    @Test
    void letsTheGatewayBeReachedAtEveryOrigin() throws Exception {
        JsonNode gateway = realm("secret").at("/clients/0");

        assertThat(gateway.get("redirectUris").toString())
                .isEqualTo("[\"http://localhost:8080/auth/callback\",\"http://127.0.0.1:8080/auth/callback\"]");
        assertThat(gateway.at("/attributes/post.logout.redirect.uris").textValue())
                .isEqualTo("http://localhost:8080/##http://127.0.0.1:8080/");
        assertThat(gateway.at("/attributes/pkce.code.challenge.method").textValue())
                .isEqualTo("S256");
    }

    /** An empty list of client scopes in the file would suppress the built-in ones, and with them roles and subject in tokens. */
    @Test
    void keepsTheBuiltInClientScopes() throws Exception {
        assertThat(realm("secret").has("clientScopes")).isFalse();
    }

    private static String secretData(JsonNode realm, int user) {
        return realm.at("/users/%d/credentials/0/secretData".formatted(user)).textValue();
    }

    private static JsonNode realm(String gatewaySecret) throws Exception {
        return JSON.readTree(file(gatewaySecret).json());
    }

    private static RealmFile file(String gatewaySecret) {
        return new RealmFile(
                List.of("http://localhost:8080", "http://127.0.0.1:8080"),
                gatewaySecret,
                "for-core-banking",
                "for-marketing",
                "for-the-administrator",
                List.of(ZHANG, LI),
                "for-the-people");
    }
}
