package kejing.local.component;

import java.util.List;
import kejing.embedded.process.Ports;
import kejing.local.Halt;

/**
 * A port that a component is going to listen on.
 *
 * @param port on 127.0.0.1
 * @param purpose for people, for instance "gateway" or "gateway, health and metrics"
 * @param variable that moves it
 * @param value that the variable has now
 */
public record PortUse(int port, String purpose, String variable, int value) {

    /** Refuses to start components whose ports another program holds, naming the first one. */
    public static void requireFree(List<Component> notRunning) {
        notRunning.stream()
                .flatMap(component -> component.ports().stream())
                .filter(use -> !Ports.isFree(use.port()))
                .findFirst()
                .ifPresent(taken -> {
                    throw new Halt(taken.sentence());
                });
    }

    private String sentence() {
        return "Port " + port + " (" + purpose + ") is taken by another program: end that program, or choose another"
                + " port, for example " + variable + "=" + (value + 20) + " ./kejing up.";
    }
}
