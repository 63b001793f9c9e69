/* What is published is written into the register, and nothing in it is lost. */
package org.plancatalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancatalogue.World;

class RegisterCommandTest {
    private static final String REGISTER = "content/addresses.yaml";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyAddressIsWrittenAndToldInOrder() {
        World.small().writeTo(folder);

        Session session = register("en");

        assertThat(session.out())
                .startsWith("  + plans/mihon\n  + plans/mihon#m1\n  + plans/mihon#m1-1\n  + glossary/vacant-shop\n")
                .endsWith("./content/addresses.yaml: 26 addresses added\n");
        assertThat(session.exit()).isZero();
        assertThat(Tree.read(folder.resolve(REGISTER)).replaceAll("(?m)^#.*\\n", ""))
                .isEqualTo("""
                        articles/about: [money]
                        articles/how-to-read: [matrix, open-list]
                        audiences: []
                        audiences/founder: []
                        compare: []
                        components: []
                        data: []
                        glossary: []
                        glossary/cluster: []
                        glossary/vacant-shop: []
                        home: []
                        index: []
                        initiatives: []
                        instruments: []
                        instruments/subsidy: []
                        plans/mihon: [m1, m1-1]
                        search: []
                        status: []
                        themes: []
                        themes/brand: []
                        themes/startup: []
                        """);
        assertThat(Session.build(folder).out()).contains(", 0 problems,");
    }

    @Test
    void aSecondTimeNothingChanges() {
        World.small().writeTo(folder);
        register("en");
        String before = Tree.read(folder.resolve(REGISTER));

        Session session = register("ja");

        assertThat(session.out()).isEqualTo("./content/addresses.yaml: すべて登録されています\n");
        assertThat(Tree.read(folder.resolve(REGISTER))).isEqualTo(before);
    }

    @Test
    void whatIsThereStaysAndOnlyWhatIsNewIsAdded() {
        World.small().writeTo(folder);
        register("en");
        String register = Tree.read(folder.resolve(REGISTER))
                .replace("articles/about: [money]", "articles/about: [cash]\nplans/old: [o1]");
        Tree.write(folder.resolve(REGISTER), register);
        Tree.write(folder.resolve("content/redirects.yaml"), """
                plans/old: plans/mihon
                articles/about#cash: articles/about#money
                """);

        Session session = register("ja");

        assertThat(session.out()).isEqualTo("  + articles/about#money\n./content/addresses.yaml: 1 件を加えました\n");
        assertThat(Tree.read(folder.resolve(REGISTER)))
                .contains("articles/about: [cash, money]\n", "plans/old: [o1]\n");
    }

    @Test
    void whileTheContentHasErrorsNothingIsRegistered() {
        World.small()
                .replacing("content/plans/mihon.ja.md", "about#money", "about#mony")
                .writeTo(folder);

        Session session = register("en");

        assertThat(session.err()).contains("[dead-fragment]");
        assertThat(session.out()).isEqualTo("the register was not changed\n");
        assertThat(session.exit()).isEqualTo(1);
        assertThat(folder.resolve(REGISTER)).doesNotExist();
    }

    private Session register(String lang) {
        return Session.run(folder, "register", "--content", folder + "/content", "--lang", lang);
    }
}
