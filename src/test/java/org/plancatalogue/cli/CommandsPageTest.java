/* The documentation of the commands is what the commands say and the tests run. */
package org.plancatalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plancatalogue.Golden;
import org.plancatalogue.lang.Lang;

class CommandsPageTest {
    @ParameterizedTest
    @EnumSource
    void thePageIsTheOneMadeFromTheCommands(Lang lang) {
        Golden.assertApproved(Path.of("docs", lang.tag(), "commands.md"), CommandsPage.of(lang));
    }

    @ParameterizedTest
    @EnumSource
    void everyCommandIsAHeading(Lang lang) {
        List<String> headings = Commands.in(Session.PLAIN).getSubcommands().keySet().stream()
                .map(it -> "### " + it)
                .toList();

        assertThat(CommandsPage.of(lang).lines().filter(it -> it.startsWith("### ")))
                .containsExactlyInAnyOrderElementsOf(headings);
    }
}
