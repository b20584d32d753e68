package kejing.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

    @ParameterizedTest
    @CsvSource({"/,/", "/rankings?tier=SENIOR,/rankings?tier=SENIOR", "/人员,/%E4%BA%BA%E5%91%98", "/a#b,/a#b"})
    void keepsAPathOfThisSite(String wanted, String kept) {
        assertThat(LocalAddress.orHome(wanted)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example/",
                "\\\\evil.example",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: x=1",
                "/\t/evil.example",
                "/auth/logout",
                "rankings",
                "",
                "/a b"
            })
    void leadsHomeInsteadOfAnywhereElse(String wanted) {
        assertThat(LocalAddress.orHome(wanted)).isEqualTo("/");
    }

    @Test
    void leadsHomeWhoWantedNothing() {
        assertThat(LocalAddress.orHome(null)).isEqualTo("/");
    }
}
