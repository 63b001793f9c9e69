/* How addresses are made ready to be sent. */
package org.plancatalogue.external.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org, https://example.org/",
        "HTTPS://Example.ORG:443/A?b#c, https://example.org/A?b",
        "http://example.org:80/, http://example.org/",
        "http://example.org:/, http://example.org/",
        "https://example.org:80/, https://example.org:80/",
        "https://example.org?a=b, https://example.org/?a=b",
        "https://me:secret@example.org/, https://example.org/",
        "https://日本語.jp/計画, https://xn--wgv71a119e.jp/%E8%A8%88%E7%94%BB",
        "https://example.org/%e8%a8%88 100%, https://example.org/%e8%a8%88%20100%25",
        "https://example.org/a[1]|{2}?b=[3], https://example.org/a%5B1%5D%7C%7B2%7D?b=%5B3%5D",
        "https://example.org/😀, https://example.org/%F0%9F%98%80",
        "https://example.org/a/../b//c, https://example.org/a/../b//c",
        "https://[::1]:8080/a, https://[::1]:8080/a",
        "' https://example.org/a ', https://example.org/a"
    })
    void theAddressIsSentInTheFormOfTheStandard(String written, String sent) {
        assertThat(Address.of(written)).contains(URI.create(sent));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "//example.org/",
                "mailto:a@example.org",
                "ftp://example.org/",
                "https:example.org",
                "https://",
                "https:///a",
                "https://exa mple.org/",
                "https://example.org:99999/",
                "https://a..b/",
                "https://example.org:a/",
                "https://[::1/",
                "https://[x]/"
            })
    void whatCannotBeAskedIsNoAddress(String written) {
        assertThat(Address.of(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com/x, https://example.com/x",
        "//example.com/x, https://example.com/x",
        "/x, https://example.org/x",
        "x, https://example.org/a/x",
        "../x?y#z, https://example.org/x?y",
        "?y, https://example.org/a/b?y",
        "'', https://example.org/a/b",
        "#z, https://example.org/a/b",
        "./x y, https://example.org/a/x%20y",
        "/x:y//z, https://example.org/x:y//z"
    })
    void aRedirectIsReadFromWhereItStands(String location, String to) {
        assertThat(Address.redirect(URI.create("https://example.org/a/b?c"), location))
                .contains(URI.create(to));
    }
}
