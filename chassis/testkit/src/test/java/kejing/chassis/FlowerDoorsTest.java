package kejing.chassis;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import kejing.testkit.DoorsTest;
import kejing.testkit.StackResource;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class FlowerDoorsTest extends DoorsTest {
    @Override
    protected void givenRecords() {}

    @Override
    protected Map<String, String> branchRecords() {
        return Map.of("branchId", "DOOR-A");
    }

    @Override
    protected Map<String, String> bankWideRecords() {
        return Map.of();
    }
}
