package kejing.gateway.openapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;

/** Build step: reads <code>&lt;root&gt;/&lt;service&gt;-service/contracts/openapi.yaml</code> of every service and writes the joined document. */
public final class JoinContracts {

    private static final List<String> SERVICES = List.of("exam", "grading", "portfolio", "performance");

    private JoinContracts() {}

    /**
     * @param args the repository's root folder, the file to write
     * @throws IllegalStateException if a contract is missing or two contracts clash; this stops the build
     */
    public static void main(String... args) throws IOException {
        Path root = Path.of(args[0]);
        Path target = Path.of(args[1]);
        JoinedDocument joined = new JoinedDocument();
        for (String service : SERVICES) {
            joined.add(
                    service,
                    read(root.resolve(service + "-service/contracts/openapi.yaml")
                            .normalize()));
        }
        Files.createDirectories(target.getParent());
        Files.writeString(target, yaml().dump(joined.asMap()));
    }

    private static Map<String, Object> read(Path contract) throws IOException {
        if (!Files.exists(contract)) {
            throw new IllegalStateException("There is no OpenAPI contract at " + contract
                    + "; the service's contract test writes it with -Dkejing.contracts.update=true");
        }
        return yaml().load(Files.readString(contract));
    }

    static Yaml yaml() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setWidth(120);
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(50_000_000);
        limits.setMaxAliasesForCollections(Integer.MAX_VALUE);
        return new Yaml(new SafeConstructor(limits), new Representer(options), options, limits);
    }
}
