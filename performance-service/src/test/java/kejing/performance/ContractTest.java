package kejing.performance;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import kejing.testkit.StackResource;

/** The performance service serves what it has published. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ContractTest extends kejing.testkit.ContractTest {}
