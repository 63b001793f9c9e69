/* The tutorial works, and says what is printed. */
package org.plancatalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plancatalogue.Golden;
import org.plancatalogue.lang.Lang;

class TutorialTest {
    @ParameterizedTest
    @EnumSource(Lang.class)
    void followedToTheLetterItPrintsWhatItSaysAndWhatIsPushedBuilds(Lang lang, @TempDir Path folder) {
        Path text = text(lang);
        Path tool = folder.resolve("plan-catalogue");
        Release.unpacked(tool);
        Shell.run(folder, "git init -q --bare " + Tutorial.repository(folder));

        String followed = new Tutorial(lang, folder, tool).follow(Tree.read(text));

        Golden.assertApproved(text, followed);
        Session arrived = Shell.run(
                folder,
                "git clone -q " + Tutorial.repository(folder) + " arrived --branch main && cd arrived"
                        + " && sh ./catalogue build --base-url https://name.github.io/mytown/");
        assertThat(arrived.exit()).as(arrived.err()).isZero();
        assertThat(Tree.read(folder.resolve("arrived/site/en/glossary/cluster/index.html")))
                .contains(
                        "The Plans of Example City",
                        "Related firms close together.",
                        "https://name.github.io/mytown/en/");
        assertThat(Shell.run(folder.resolve("mytown"), "git ls-files site").out())
                .isEmpty();
    }

    @Test
    void bothLanguagesRunTheSameCommandsAndMakeTheSameChanges() {
        assertThat(done(Lang.JA)).isEqualTo(done(Lang.EN));
    }

    private static Path text(Lang lang) {
        return Path.of("docs", lang.tag(), "tutorial.md");
    }

    /** What is typed and changed, but for what a person calls themselves and their changes. */
    private static String done(Lang lang) {
        StringBuilder done = new StringBuilder();
        Pattern.compile("(?ms)^```(sh[^\\n]*|diff [^\\n]*)\\n(.*?)^```$")
                .matcher(Tree.read(text(lang)))
                .results()
                .forEach(it -> done.append(it.group().replaceAll("(user\\.name|-m) \"[^\"]*\"", "$1"))
                        .append('\n'));
        return done.toString();
    }
}
