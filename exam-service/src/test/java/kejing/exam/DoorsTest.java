package kejing.exam;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import kejing.exam.testing.Bank;
import kejing.testkit.StackResource;

/** The doors of every operation of the exam service. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class DoorsTest extends kejing.testkit.DoorsTest {

    @Override
    protected void givenRecords() {
        Bank bank = Bank.open("DOOR");
        bank.importBranches("DOOR-A,城门支行,N,Y", "DOOR-B,城墙支行,N,Y");
        bank.importStaff(
                Bank.staffRow("DOOR-HEAD", "DOOR-A", "branch-head"),
                Bank.staffRow("DOOR-CANDIDATE", "DOOR-A", "relationship-manager"));
        bank.givenOpenPlan("DOOR-PLAN");
        bank.register("DOOR-PLAN", "DOOR-HEAD", "DOOR-CANDIDATE");
    }

    @Override
    protected Map<String, String> branchRecords() {
        return Map.of("staffId", "DOOR-CANDIDATE", "branchId", "DOOR-A");
    }

    @Override
    protected Map<String, String> bankWideRecords() {
        return Map.of("planId", "DOOR-PLAN");
    }

    /** Names of branches are known to the whole bank. */
    @Override
    protected Set<String> openToOtherBranches() {
        return Set.of("getBranch");
    }
}
