package kejing.demo;

import java.net.URI;
import java.util.Map;
import kejing.demo.door.Refusal;

/** Where the door is and with which secrets people and systems come; everything from the environment. */
record Settings(URI gateway, URI tokenUrl, String staffPassword, String adminPassword, String coreBankingSecret) {

    static Settings from(Map<String, String> environment) {
        return new Settings(
                uri(environment, "KEJING_GATEWAY_URL"),
                uri(environment, "KEJING_TOKEN_URL"),
                text(environment, "KEJING_DEMO_PASSWORD"),
                text(environment, "KEJING_ADMIN_PASSWORD"),
                text(environment, "KEJING_CORE_BANKING_SECRET"));
    }

    private static URI uri(Map<String, String> environment, String name) {
        String value = text(environment, name);
        try {
            return URI.create(value);
        } catch (IllegalArgumentException e) {
            throw new Refusal("环境变量 %s 不是网址：%s / %s is not an address: %s".formatted(name, value, name, value));
        }
    }

    private static String text(Map<String, String> environment, String name) {
        String value = environment.getOrDefault(name, "");
        if (value.isBlank()) {
            throw new Refusal("缺少环境变量 %s / set the environment variable %s".formatted(name, name));
        }
        return value;
    }
}
