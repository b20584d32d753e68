package kejing.local.component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kejing.local.Halt;
import kejing.local.home.Home;
import kejing.local.home.Ports;
import kejing.local.home.Secrets;

/** Everything that runs, in the order in which people think of it. */
public record Product(List<Component> components) {

    private static final List<String> SERVICES = List.of("exam", "grading", "portfolio", "performance");
    private static final int SERVICE_HEAP = 256;
    private static final int GATEWAY_HEAP = 192;

    public static Product of(Home home, Ports ports, Secrets secrets, Supplier<String> realm) {
        List<Component> all = new ArrayList<>();
        all.add(new Postgres(home, ports, secrets, SERVICES));
        all.add(new Kafka(home, ports));
        all.add(new Keycloak(home, ports, realm));
        SERVICES.forEach(service -> all.add(service(service, home, ports, secrets)));
        all.add(gateway(home, ports, secrets));
        return new Product(List.copyOf(all));
    }

    /** The component of that name, or one sentence with the names that exist. */
    public Component named(String name) {
        return components.stream()
                .filter(component -> component.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Halt("There is no \"" + name + "\"; there are "
                        + components.stream().map(Component::name).collect(Collectors.joining(", ")) + "."));
    }

    public List<Component> notRunning() {
        return components.stream()
                .filter(component -> component.process().isEmpty())
                .toList();
    }

    private static Component service(String service, Home home, Ports ports, Secrets secrets) {
        Map<String, String> settings = new TreeMap<>(Map.of(
                "KEJING_DB_URL",
                ports.url("postgres").replace("http:", "jdbc:postgresql:") + "/" + service,
                "KEJING_DB_USER",
                service,
                "KEJING_DB_PASSWORD",
                secrets.database(service),
                "KEJING_KAFKA",
                Ports.HOST + ":" + ports.of("kafka"),
                "KEJING_JWKS_URL",
                ports.keysUrl(),
                "KEJING_ISSUER",
                ports.realmUrl()));
        if (service.equals("grading")) {
            settings.put("KEJING_CERTIFICATE_KEY", secrets.certificateKey());
            settings.put("KEJING_PUBLIC_URL", ports.url("gateway"));
            settings.put("KEJING_BANK_NAME_ZH", "青梧银行");
            settings.put("KEJING_BANK_NAME_EN", "Qingwu Bank");
        }
        return new Application(
                service, service + "-service", home, ports, SERVICE_HEAP, List.of("postgres", "kafka"), settings);
    }

    private static Component gateway(Home home, Ports ports, Secrets secrets) {
        return new Application(
                "gateway",
                "gateway",
                home,
                ports,
                GATEWAY_HEAP,
                List.of(),
                Map.of(
                        "KEJING_ISSUER", ports.realmUrl(),
                        "KEJING_OIDC_SECRET", secrets.client("gateway"),
                        "KEJING_SESSION_KEY", secrets.sessionKey(),
                        "KEJING_EXAM_URL", ports.url("exam"),
                        "KEJING_GRADING_URL", ports.url("grading"),
                        "KEJING_PORTFOLIO_URL", ports.url("portfolio"),
                        "KEJING_PERFORMANCE_URL", ports.url("performance")));
    }
}
