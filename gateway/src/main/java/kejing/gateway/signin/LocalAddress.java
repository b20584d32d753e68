package kejing.gateway.signin;

import java.net.URI;

/** Where a person wanted to go before signing in: only a path of this very site, so that no link can send people elsewhere. */
final class LocalAddress {

    static final String HOME = "/";

    private LocalAddress() {}

    /** The address if it is a path of this site, else the home page. */
    static String orHome(String wanted) {
        if (wanted == null || !wanted.startsWith("/") || wanted.startsWith("//") || wanted.startsWith("/auth/")) {
            return HOME;
        }
        if (wanted.chars().anyMatch(c -> c == '\\' || c < ' ' || c == 0x7f)) {
            return HOME;
        }
        try {
            URI uri = URI.create(wanted);
            return uri.isAbsolute() || uri.getAuthority() != null ? HOME : uri.toASCIIString();
        } catch (IllegalArgumentException notAnAddress) {
            return HOME;
        }
    }
}
