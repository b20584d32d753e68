package kejing.chassis.scheme;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts the schemes that come with the service ({@code schemes/<id>.json}, named in the configuration) in force. */
@ApplicationScoped
class ShippedSchemes {
    private final Schemes schemes;
    private final ObjectMapper json;
    private final List<String> ids;

    ShippedSchemes(
            Schemes schemes,
            ObjectMapper json,
            @ConfigProperty(name = "kejing.schemes.shipped") Optional<List<String>> ids) {
        this.schemes = schemes;
        this.json = json;
        this.ids = ids.orElse(List.of());
    }

    // Before the inbox starts (default priority 2500), because events are applied by schemes.
    void load(@Observes @Priority(100) StartupEvent event) {
        for (String id : ids) {
            String file = "schemes/" + id + ".json";
            try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
                if (in == null) {
                    throw new IllegalStateException("kejing.schemes.shipped names " + id + ", but there is no " + file);
                }
                schemes.ship(json.readValue(in, DraftScheme.class));
            } catch (IOException e) {
                throw new UncheckedIOException(file, e);
            }
        }
    }
}
