package kejing.demo;

import static kejing.demo.Together.together;

/** The year from the first file to the scoreboard. What does not wait for each other runs side by side. */
final class WholeYear {
    private final Stage stage;

    WholeYear(Stage stage) {
        this.stage = stage;
    }

    Outcome play() {
        // Whoever cannot be signed in ahead is signed in, or refused, when the first call is made.
        Thread ahead = Thread.startVirtualThread(stage.cast::signInAhead);
        try {
            return chapters();
        } finally {
            ahead.interrupt();
        }
    }

    private Outcome chapters() {
        new HumanResources(stage).play();
        Grading grading = new Grading(stage);
        Allocating allocating = new Allocating(stage);
        Performing performing = new Performing(stage);
        together(
                () -> {
                    new Examination(stage).play();
                    grading.compute();
                },
                () -> {
                    allocating.importClients();
                    performing.importAccounts();
                });
        together(
                () -> {
                    grading.publish();
                    allocating.allocate();
                    new Surveying(stage).play();
                },
                performing::importFacts);
        performing.close();
        Portfolios portfolios = Portfolios.of(stage);
        together(new Dividing(stage, portfolios)::play, new Working(stage, portfolios)::play);
        return Outcome.of(stage);
    }
}
