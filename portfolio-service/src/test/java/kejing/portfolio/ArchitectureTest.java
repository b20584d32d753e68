package kejing.portfolio;

class ArchitectureTest extends kejing.testkit.ArchitectureTest {

    @Override
    protected String packageName() {
        return "kejing.portfolio";
    }
}
