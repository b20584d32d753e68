package kejing.grading;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import kejing.testkit.ContractTest;
import kejing.testkit.StackResource;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class GradingContractTest extends ContractTest {}
