package kejing.performance.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import kejing.chassis.audit.Audit;
import kejing.chassis.csv.ImportReport;
import kejing.performance.load.Freeze;

/** Takes a file of monthly account facts in, whole or not at all. */
@ApplicationScoped
public class ImportFacts {

    private final Facts facts;
    private final Freeze freeze;
    private final Audit audit;

    ImportFacts(Facts facts, Freeze freeze, Audit audit) {
        this.facts = facts;
        this.freeze = freeze;
        this.audit = audit;
    }

    /** @throws kejing.chassis.problem.Problem 400 with every bad cell, 409 if a frozen month would change */
    @Transactional
    public ImportReport take(String fileName, byte[] content) {
        freeze.holdOpen();
        FactFile.Taken taken = new FactFile(facts).take(fileName, content);
        freeze.requireOpen(taken.months());
        audit.record("import-facts", "facts", taken.report());
        return taken.report();
    }
}
