package kejing.local;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import kejing.embedded.process.ProcessIdentity;
import kejing.local.component.Component;
import kejing.local.display.LogTail;
import kejing.local.display.Progress;
import kejing.local.display.Progress.State;

/** Starts components side by side, each as soon as what it needs is healthy. */
final class Startup {

    private static final int LOG_LINES = 15;

    private final Progress progress;
    private final Duration patience;
    private final Map<Component, RuntimeException> failures = new ConcurrentHashMap<>();

    Startup(Progress progress, Duration patience) {
        this.progress = progress;
        this.patience = patience;
    }

    /** Returns when all are healthy; otherwise stops the command, with the end of the log of what failed. */
    void run(List<Component> components) {
        Map<String, CompletableFuture<Boolean>> outcomes = new HashMap<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Component component : components) {
                CompletableFuture<?>[] needs =
                        component.needs().stream().map(outcomes::get).toArray(CompletableFuture[]::new);
                outcomes.put(
                        component.name(),
                        CompletableFuture.allOf(needs)
                                .thenApplyAsync(
                                        done -> component.needs().stream()
                                                        .allMatch(need -> outcomes.get(need)
                                                                .join())
                                                && start(component),
                                        threads));
            }
            CompletableFuture.allOf(outcomes.values().toArray(CompletableFuture[]::new))
                    .join();
        }
        components.stream()
                .filter(component -> !outcomes.get(component.name()).join() && !failures.containsKey(component))
                .forEach(component -> progress.report(component.name(), State.SKIPPED));
        if (!failures.isEmpty()) {
            progress.close();
            throw new Halt(failures.entrySet().stream()
                    .map(failure -> explain(failure.getKey(), failure.getValue()))
                    .collect(Collectors.joining("\n")));
        }
    }

    private boolean start(Component component) {
        Optional<ProcessIdentity> before = component.process();
        progress.report(component.name(), State.STARTING);
        try {
            component.start(patience);
            progress.report(component.name(), sameProcess(component, before) ? State.RUNNING : State.HEALTHY);
            return true;
        } catch (RuntimeException e) {
            failures.put(component, e);
            progress.report(component.name(), State.FAILED);
            return false;
        }
    }

    private static boolean sameProcess(Component component, Optional<ProcessIdentity> before) {
        return before.isPresent() && before.equals(component.process());
    }

    private static String explain(Component component, RuntimeException cause) {
        if (cause instanceof Halt) {
            return cause.getMessage();
        }
        String end = LogTail.of(component.log(), LOG_LINES).stream()
                .map(line -> "    " + line)
                .collect(Collectors.joining("\n"));
        return component.name() + " did not start: " + cause.getMessage() + ". The end of " + component.log() + ":\n"
                + end;
    }
}
