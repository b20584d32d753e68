package kejing.performance;

/** The direction of dependencies inside the performance service. */
class ArchitectureTest extends kejing.testkit.ArchitectureTest {

    @Override
    protected String packageName() {
        return "kejing.performance";
    }
}
