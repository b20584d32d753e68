package kejing.local.home;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import kejing.embedded.process.Settings;
import kejing.local.Halt;

/**
 * Which process listens where, all on 127.0.0.1. A port is chosen by its variable, for instance KEJING_GATEWAY_PORT;
 * KEJING_PORT_OFFSET moves all the others together. What was chosen at a start is remembered, so that the later
 * commands need no variable.
 */
public final class Ports {

    public static final String HOST = "127.0.0.1";

    /** A Quarkus application answers health and metrics this much above its own port. */
    public static final int MANAGEMENT = 1000;

    private static final Map<String, Integer> DEFAULTS = defaults();

    private final Map<String, Integer> ports;

    private Ports(Map<String, Integer> ports) {
        this.ports = ports;
    }

    /** Variables first, then what the file remembers, then the defaults. */
    public static Ports choose(Map<String, String> environment, Path remembered) {
        Properties earlier = Files.exists(remembered) ? Settings.load(remembered) : new Properties();
        Map<String, Integer> ports = new LinkedHashMap<>();
        DEFAULTS.forEach((name, usual) -> ports.put(name, port(name, usual, environment, earlier)));
        return new Ports(ports);
    }

    public void remember(Path file) {
        Properties content = new Properties();
        ports.forEach((name, port) -> content.setProperty(name, Integer.toString(port)));
        Settings.store(file, content);
    }

    public int of(String name) {
        return ports.get(name);
    }

    public String url(String name) {
        return "http://" + HOST + ":" + of(name);
    }

    public String realmUrl() {
        return url("keycloak") + "/realms/kejing";
    }

    public String tokenUrl() {
        return realmUrl() + "/protocol/openid-connect/token";
    }

    public String keysUrl() {
        return realmUrl() + "/protocol/openid-connect/certs";
    }

    /** The variable that changes a port. */
    public static String variable(String name) {
        return "KEJING_" + name.toUpperCase(Locale.ROOT).replace('-', '_') + "_PORT";
    }

    private static int port(String name, int usual, Map<String, String> environment, Properties earlier) {
        Optional<Integer> own = number(variable(name), environment);
        Optional<Integer> moved = number("KEJING_PORT_OFFSET", environment).map(offset -> usual + offset);
        Optional<Integer> kept = Optional.ofNullable(earlier.getProperty(name)).map(Integer::valueOf);
        int port = own.or(() -> moved).or(() -> kept).orElse(usual);
        if (port < 1 || port > 65535 - MANAGEMENT) {
            throw new Halt("The port of " + name + " would be " + port + ": set " + variable(name)
                    + " or KEJING_PORT_OFFSET so that it lies between 1 and " + (65535 - MANAGEMENT) + ".");
        }
        return port;
    }

    private static Optional<Integer> number(String variable, Map<String, String> environment) {
        String text = environment.getOrDefault(variable, "").strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException e) {
            throw new Halt("The variable " + variable + " must be a whole number and is \"" + text + "\".");
        }
    }

    private static Map<String, Integer> defaults() {
        Map<String, Integer> usual = new LinkedHashMap<>();
        usual.put("postgres", 15432);
        usual.put("kafka", 19092);
        usual.put("kafka-controller", 19093);
        usual.put("keycloak", 8180);
        usual.put("exam", 8101);
        usual.put("grading", 8102);
        usual.put("portfolio", 8103);
        usual.put("performance", 8104);
        usual.put("gateway", 8080);
        return usual;
    }
}
