package kejing.demo.door;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A person's cookies. Browsers treat loopback as a secure place, so <code>Secure</code> and <code>__Host-</code> cookies
 * are kept and sent over plain http there; the JDK's own jar would withhold them.
 */
final class CookieJar {
    private record Place(String origin, String path, String name) {}

    private final Map<Place, String> cookies = new LinkedHashMap<>();

    synchronized void keep(HttpResponse<?> response) {
        URI from = response.request().uri();
        response.headers().allValues("set-cookie").forEach(line -> keep(from, line));
    }

    private void keep(URI from, String line) {
        String[] parts = line.split(";");
        int equals = parts[0].indexOf('=');
        if (equals < 1) {
            return;
        }
        String path = "/";
        boolean expired = false;
        for (int i = 1; i < parts.length; i++) {
            String[] attribute = parts[i].strip().split("=", 2);
            String value = attribute.length > 1 ? attribute[1].strip() : "";
            switch (attribute[0].strip().toLowerCase(Locale.ROOT)) {
                case "path" -> path = value.isEmpty() ? "/" : value;
                case "max-age" -> expired = value.startsWith("-") || value.equals("0");
                case "expires" -> expired |= past(value);
                default -> {} // Secure, HttpOnly, SameSite do not change what this jar sends
            }
        }
        Place place =
                new Place(origin(from), path, parts[0].substring(0, equals).strip());
        if (expired) {
            cookies.remove(place);
        } else {
            cookies.put(place, parts[0].substring(equals + 1).strip());
        }
    }

    /** The Cookie header for an address, empty if there is nothing to send. */
    synchronized String header(URI to) {
        String path = to.getPath().isEmpty() ? "/" : to.getPath();
        return cookies.entrySet().stream()
                .filter(c -> c.getKey().origin().equals(origin(to))
                        && covers(c.getKey().path(), path))
                .map(c -> c.getKey().name() + "=" + c.getValue())
                .collect(Collectors.joining("; "));
    }

    synchronized void forget() {
        cookies.clear();
    }

    private static boolean covers(String cookiePath, String path) {
        return path.equals(cookiePath) || path.startsWith(cookiePath.endsWith("/") ? cookiePath : cookiePath + "/");
    }

    private static boolean past(String date) {
        try {
            return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant()
                            .getEpochSecond()
                    < Instant.now().getEpochSecond();
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String origin(URI uri) {
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
