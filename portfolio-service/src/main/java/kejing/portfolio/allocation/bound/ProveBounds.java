package kejing.portfolio.allocation.bound;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kejing.portfolio.allocation.Evaluation;
import kejing.portfolio.allocation.Evaluator;
import kejing.portfolio.allocation.PlanBounds;
import kejing.portfolio.allocation.PlanDrafted;
import org.jboss.logging.Logger;

/**
 * Proves the bounds of drafted plans, one at a time and after the transaction that drafted them, for some seconds each. A
 * proof that the end of the service cuts off begins anew when it starts.
 */
@ApplicationScoped
public class ProveBounds {

    private static final Logger LOG = Logger.getLogger(ProveBounds.class);
    private static final long EFFORT = 2_000_000_000L;

    private final PlanBounds bounds;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .name("allocation-bounds")
            .daemon()
            .priority(Thread.MIN_PRIORITY)
            .factory());

    ProveBounds(PlanBounds bounds) {
        this.bounds = bounds;
    }

    void start(@Observes StartupEvent event) {
        worker.submit(this::takeUp);
    }

    void stop(@Observes ShutdownEvent event) {
        worker.shutdownNow();
    }

    void drafted(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlanDrafted plan) {
        worker.submit(() -> prove(plan));
    }

    /** Proves what was asked for before the service stopped. */
    public void takeUp() {
        try {
            bounds.pending().forEach(this::prove);
        } catch (RuntimeException e) {
            LOG.warn("The plans without a bound could not be read", e);
        }
    }

    private void prove(PlanDrafted plan) {
        try {
            Evaluation evaluation = new Evaluator(plan.setting()).evaluate(plan.allocation());
            LowerBound.prove(plan.setting(), plan.allocation(), evaluation, EFFORT)
                    .ifPresentOrElse(
                            proof -> bounds.proven(
                                    plan, proof.value(), proof.method().name()),
                            () -> bounds.unavailable(plan));
        } catch (RuntimeException e) {
            LOG.warnf(
                    e, "The bound of plan %s was not found; it is tried again when the service starts", plan.planId());
        }
    }
}
