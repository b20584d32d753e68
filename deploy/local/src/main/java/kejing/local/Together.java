package kejing.local;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import kejing.local.component.Component;

/** Does the same with several components at once. */
final class Together {

    private Together() {}

    /** Returns when all are done; throws what the first failure threw. */
    static void each(List<Component> components, Consumer<Component> work) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<?>[] all = components.stream()
                    .map(component -> CompletableFuture.runAsync(() -> work.accept(component), threads))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(all).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
