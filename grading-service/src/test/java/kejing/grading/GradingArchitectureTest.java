package kejing.grading;

import kejing.testkit.ArchitectureTest;

class GradingArchitectureTest extends ArchitectureTest {

    @Override
    protected String packageName() {
        return "kejing.grading";
    }
}
