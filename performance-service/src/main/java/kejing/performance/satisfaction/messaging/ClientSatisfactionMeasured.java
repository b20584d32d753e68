package kejing.performance.satisfaction.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.event.Event;
import kejing.chassis.event.EventHandler;
import kejing.performance.load.Freeze;
import kejing.performance.satisfaction.ClientSatisfaction;
import kejing.performance.satisfaction.ClientSatisfaction.Measured;

/** Takes measured scores in. A period that is computed already keeps what it was computed from. */
@ApplicationScoped
public class ClientSatisfactionMeasured implements EventHandler {

    private final ClientSatisfaction satisfaction;
    private final Freeze freeze;

    ClientSatisfactionMeasured(ClientSatisfaction satisfaction, Freeze freeze) {
        this.satisfaction = satisfaction;
        this.freeze = freeze;
    }

    @Override
    public String type() {
        return ClientSatisfactionMeasuredV1.TYPE;
    }

    @Override
    public void apply(Event event) {
        ClientSatisfactionMeasuredV1 measured = event.as(ClientSatisfactionMeasuredV1.class);
        freeze.holdOpen();
        satisfaction.keep(new Measured(
                measured.staffId(),
                measured.from(),
                measured.to(),
                measured.roundId(),
                measured.score(),
                measured.forms()));
    }
}
