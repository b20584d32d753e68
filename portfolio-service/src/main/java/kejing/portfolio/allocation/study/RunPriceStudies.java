package kejing.portfolio.allocation.study;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import kejing.portfolio.allocation.AllocationEngine;
import kejing.portfolio.allocation.AllocationProblem;
import kejing.portfolio.allocation.AllocationScheme;
import kejing.portfolio.allocation.AllocationSetting;
import kejing.portfolio.allocation.Evaluator;
import kejing.portfolio.client.ClientsChanged;
import org.jboss.logging.Logger;

/**
 * Computes price studies, one at a time, after the transaction that asked for them: each point by the engine that drafts
 * plans, with as many moves, so that the point of the scheme's own price is the plan as it was drafted. A study that the end
 * of the service cuts off begins anew when it starts. Looks from time to time which studies are outdated.
 */
@ApplicationScoped
public class RunPriceStudies {

    private static final Logger LOG = Logger.getLogger(RunPriceStudies.class);
    private static final long LOOK_EVERY_MINUTES = 30;

    private final PriceStudies studies;
    private final AllocationEngine engine;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform()
            .name("allocation-price-studies")
            .daemon()
            .priority(Thread.MIN_PRIORITY)
            .factory());

    RunPriceStudies(PriceStudies studies, AllocationEngine engine) {
        this.studies = studies;
        this.engine = engine;
    }

    void start(@Observes StartupEvent event) {
        worker.submit(this::takeUp);
        worker.scheduleWithFixedDelay(this::look, 0, LOOK_EVERY_MINUTES, TimeUnit.MINUTES);
    }

    void stop(@Observes ShutdownEvent event) {
        worker.shutdownNow();
    }

    void started(@Observes(during = TransactionPhase.AFTER_SUCCESS) PriceStudy study) {
        worker.submit(() -> run(study.studyId()));
    }

    void clientsChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) ClientsChanged changed) {
        worker.submit(this::look);
    }

    /** Computes what was asked for before the service stopped. */
    public void takeUp() {
        try {
            studies.running().forEach(this::run);
        } catch (RuntimeException e) {
            LOG.warn("The running price studies could not be read", e);
        }
    }

    private void look() {
        try {
            studies.notice();
        } catch (RuntimeException e) {
            LOG.warn("Which price studies are outdated is not known; it is looked at again later", e);
        }
    }

    private void run(String studyId) {
        try {
            studies.begin(studyId).ifPresent(this::compute);
        } catch (RuntimeException e) {
            if (!worker.isShutdown()) {
                LOG.warnf(e, "Price study %s failed", studyId);
                studies.end(studyId, PriceStudy.State.FAILED);
            }
        }
    }

    private void compute(PriceStudies.Question question) {
        PriceStudy study = question.study();
        AllocationScheme scheme = question.problem().scheme();
        studies.judged(
                study.studyId(),
                StudyPoint.of(
                        study.ownPrice(),
                        new Evaluator(new AllocationSetting(question.problem())).evaluate(question.plan())));
        for (String price : study.prices()) {
            if (!studies.isRunning(study.studyId())) {
                return;
            }
            AllocationSetting setting = new AllocationSetting(new AllocationProblem(
                    question.problem().managers(),
                    question.problem().clients(),
                    study.price().in(scheme, price)));
            studies.add(study.studyId(), StudyPoint.of(price, new Evaluator(setting).evaluate(engine.solve(setting))));
        }
        studies.end(study.studyId(), PriceStudy.State.COMPLETE);
    }
}
