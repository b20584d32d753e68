package kejing.exam;

/** The direction of dependencies inside the exam service. */
class ArchitectureTest extends kejing.testkit.ArchitectureTest {

    @Override
    protected String packageName() {
        return "kejing.exam";
    }
}
