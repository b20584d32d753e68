package kejing.exam;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import kejing.testkit.StackResource;

/** The OpenAPI document and the events of the exam service. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ContractTest extends kejing.testkit.ContractTest {}
