/* The tests above would notice: a bad page is told, a missing browser is not passed over. */
package org.plancatalogue.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

@Tag("browser")
@ExtendWith(InBrowser.class)
class TabTest {
    @ParameterizedTest
    @CsvSource({
        "console message, <script>console.info('hello')</script>, consoleAPICalled",
        "exception, <script>nothing.here</script>, exceptionThrown",
        "missing file, <img src=missing.svg>, loadingFailed",
        "breach of the policy, <meta http-equiv=Content-Security-Policy content=\"style-src 'none'\"><p style=color:red>,"
                + " ContentSecurityPolicyIssue"
    })
    void aBadPageIsTold(String fault, String html, String told, Tab tab, @TempDir Path folder) throws IOException {
        tab.open(page(folder, html));
        assertThat(tab.observed().complaints()).as(fault).anyMatch(it -> it.contains(told));
    }

    @Test
    void aRequestToAnotherPlaceIsTold(Tab tab, @TempDir Path folder) throws IOException {
        tab.open(page(folder, "<img src='http://127.0.0.1:9/elsewhere.png'>"));
        assertThat(tab.observed().requests()).contains("http://127.0.0.1:9/elsewhere.png");
    }

    @Test
    void aGoodPageIsNotComplainedOf(Tab tab, @TempDir Path folder) throws IOException {
        String address = page(folder, "<p>Good.");
        tab.open(address);
        assertThat(tab.observed().complaints()).isEmpty();
        assertThat(tab.observed().requests()).containsExactly(address);
    }

    @Test
    void withoutABrowserTheTestsAreSkippedButFailInContinuousIntegration(@TempDir Path empty) {
        Optional<Path> none = Chromium.in(empty.toString());
        assertThatThrownBy(() -> Chromium.demand(none, false))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("no chromium");
        assertThatThrownBy(() -> Chromium.demand(none, true))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContaining("install chromium");
    }

    private static String page(Path folder, String html) throws IOException {
        Path file = folder.resolve("page.html");
        Files.writeString(file, "<!DOCTYPE html><meta charset=utf-8><title>A page</title>" + html);
        return file.toUri().toString();
    }
}
