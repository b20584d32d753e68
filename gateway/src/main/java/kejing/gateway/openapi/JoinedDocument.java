package kejing.gateway.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Several OpenAPI documents as one. Every component gets its service's name in front (<code>Page</code> of exam becomes
 * <code>ExamPage</code>), so that two schemas of one name are never mixed; so does every operation id. Security schemes are the
 * same everywhere and stay one. Paths are unique or the join stops.
 */
final class JoinedDocument {

    private static final String COMPONENTS = "#/components/";
    private static final String SECURITY = "securitySchemes";

    private final Map<String, Object> paths = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> components = new LinkedHashMap<>();
    private final Map<String, String> serviceOfPath = new LinkedHashMap<>();
    private final Set<Object> tags = new LinkedHashSet<>();
    private Object version = "3.1.0";

    /**
     * @param service short name of the service, such as exam
     * @param document its OpenAPI document
     * @throws IllegalStateException if a path is already taken, or lies outside /api/service/
     */
    void add(String service, Map<String, Object> document) {
        version = document.getOrDefault("openapi", version);
        Renamed renamed = new Renamed(service);
        mapAt(document, "paths").forEach((path, item) -> addPath(service, path, renamed.operations(item)));
        mapAt(document, "components").forEach((kind, entries) -> addComponents(service, kind, entries, renamed));
        if (document.get("tags") instanceof List<?> declared) {
            declared.forEach(tag -> tags.add(renamed.tag(tag)));
        }
    }

    Map<String, Object> asMap() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("openapi", version);
        all.put("info", Map.of("title", "客经 Kejing", "version", "v1"));
        all.put("servers", List.of(Map.of("url", "/")));
        if (!tags.isEmpty()) {
            all.put("tags", List.copyOf(tags));
        }
        all.put("paths", paths);
        all.put("components", components);
        return all;
    }

    private void addPath(String service, String path, Object item) {
        if (!path.startsWith("/api/" + service + "/")) {
            throw new IllegalStateException(
                    "Path %s of the %s service lies outside /api/%s/, where the gateway would not relay it"
                            .formatted(path, service, service));
        }
        String other = serviceOfPath.putIfAbsent(path, service);
        if (other != null) {
            throw new IllegalStateException(
                    "Path %s is in the contracts of both %s and %s".formatted(path, other, service));
        }
        paths.put(path, item);
    }

    private void addComponents(String service, String kind, Object entries, Renamed renamed) {
        Map<String, Object> all = components.computeIfAbsent(kind, k -> new LinkedHashMap<>());
        asMap(entries).forEach((name, component) -> {
            if (kind.equals(SECURITY)) {
                Object other = all.putIfAbsent(name, component);
                if (other != null && !other.equals(component)) {
                    throw new IllegalStateException(
                            "Security scheme %s of the %s service differs from another service's"
                                    .formatted(name, service));
                }
            } else {
                all.put(renamed.name(name), renamed.references(component));
            }
        });
    }

    private static Map<String, Object> mapAt(Map<String, Object> document, String key) {
        return document.get(key) == null ? Map.of() : asMap(document.get(key));
    }

    @SuppressWarnings("unchecked") // YAML mappings of an OpenAPI document have string keys
    private static Map<String, Object> asMap(Object node) {
        return (Map<String, Object>) node;
    }

    /** The names of one service within the joined document. */
    private record Renamed(String service) {

        String name(String name) {
            return Character.toUpperCase(service.charAt(0)) + service.substring(1) + name;
        }

        /** A path item: operation ids become the service's, tags get its name in front. */
        Object operations(Object pathItem) {
            Map<String, Object> item = new LinkedHashMap<>(asMap(references(pathItem)));
            item.replaceAll((method, node) -> node instanceof Map<?, ?> operation && operation.containsKey("responses")
                    ? operation(asMap(operation))
                    : node);
            return item;
        }

        private Map<String, Object> operation(Map<String, Object> operation) {
            Map<String, Object> renamed = new LinkedHashMap<>(operation);
            renamed.computeIfPresent("operationId", (key, id) -> {
                String own = id.toString();
                return service + Character.toUpperCase(own.charAt(0)) + own.substring(1);
            });
            List<?> declared = operation.get("tags") instanceof List<?> list ? list : List.of();
            renamed.put(
                    "tags",
                    declared.isEmpty()
                            ? List.of(service)
                            : declared.stream().map(this::tag).toList());
            return renamed;
        }

        Object tag(Object tag) {
            if (tag instanceof Map<?, ?> described) {
                Map<String, Object> renamed = new LinkedHashMap<>(asMap(described));
                renamed.computeIfPresent("name", (key, name) -> tag(name));
                return renamed;
            }
            return service + ": " + tag;
        }

        /** A copy in which every reference to a component, also in discriminator mappings, leads to its new name. */
        Object references(Object node) {
            return switch (node) {
                case Map<?, ?> map -> {
                    Map<String, Object> copy = new LinkedHashMap<>();
                    map.forEach((key, value) -> copy.put(key.toString(), references(value)));
                    yield copy;
                }
                case List<?> list -> {
                    List<Object> copy = new ArrayList<>();
                    list.forEach(value -> copy.add(references(value)));
                    yield copy;
                }
                case String text -> reference(text);
                case null, default -> node;
            };
        }

        private String reference(String text) {
            if (!text.startsWith(COMPONENTS) || text.startsWith(COMPONENTS + SECURITY)) {
                return text;
            }
            int name = text.indexOf('/', COMPONENTS.length()) + 1;
            return text.substring(0, name) + name(text.substring(name));
        }
    }
}
