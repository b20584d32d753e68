package kejing.local.component;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kejing.embedded.process.ProcessIdentity;
import kejing.local.home.Home;
import kejing.local.home.Ports;

/** One of our Quarkus applications: a service or the gateway. */
public final class Application implements Component {

    private final String name;
    private final int port;
    private final int heapMegabytes;
    private final List<String> needs;
    private final Map<String, String> environment;
    private final Path log;
    private final AppCopy copy;
    private final JavaProcess process;

    /**
     * @param module folder of the repository that packages it
     * @param heapMegabytes upper bound of its heap
     * @param environment its settings besides the ports
     */
    public Application(
            String name,
            String module,
            Home home,
            Ports ports,
            int heapMegabytes,
            List<String> needs,
            Map<String, String> environment) {
        this.name = name;
        this.port = ports.of(name);
        this.heapMegabytes = heapMegabytes;
        this.needs = List.copyOf(needs);
        this.environment = new TreeMap<>(environment);
        this.environment.put("KEJING_HTTP_PORT", Integer.toString(port));
        this.environment.put("KEJING_MANAGEMENT_PORT", Integer.toString(managementPort()));
        this.log = home.log(name);
        this.copy = new AppCopy(name, home.packaged(module), home.apps().resolve(name));
        this.process = new JavaProcess(name, home.folder(), log, home.pidFile(name));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public List<PortUse> ports() {
        String variable = Ports.variable(name);
        return List.of(
                new PortUse(port, name, variable, port),
                new PortUse(managementPort(), name + ", health and metrics", variable, port));
    }

    @Override
    public List<String> needs() {
        return needs;
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public Optional<ProcessIdentity> process() {
        return process.live();
    }

    @Override
    public boolean healthy() {
        return Health.answers("http://" + Ports.HOST + ":" + managementPort() + "/q/health/ready");
    }

    /** Whether what runs was built before what is packaged now. */
    public boolean outdated() {
        return process().isPresent() && !copy.current();
    }

    @Override
    public void start(Duration patience) {
        if (process().isEmpty()) {
            copy.refresh();
        }
        process.start(arguments(), environment, this::healthy, patience);
    }

    @Override
    public void stop(Duration patience) {
        process.stop(patience);
    }

    private List<String> arguments() {
        return List.of(
                "-Xmx" + heapMegabytes + "m",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-jar",
                copy.copy().resolve("quarkus-run.jar").toString());
    }

    private int managementPort() {
        return port + Ports.MANAGEMENT;
    }
}
