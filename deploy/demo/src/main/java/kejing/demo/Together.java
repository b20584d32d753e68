package kejing.demo;

import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Runs independent steps at the same time on virtual threads and waits for all; the first failure stops the others. */
final class Together {
    private Together() {}

    static void together(Runnable... works) {
        together(List.of(works));
    }

    static void together(List<? extends Runnable> works) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletionService<Void> done = new ExecutorCompletionService<>(threads);
            works.forEach(work -> done.submit(work, null));
            try {
                for (int i = 0; i < works.size(); i++) {
                    done.take().get();
                }
            } catch (ExecutionException e) {
                threads.shutdownNow();
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                threads.shutdownNow();
                Thread.currentThread().interrupt();
                throw new IllegalStateException("stopped because another step failed", e);
            }
        }
    }
}
