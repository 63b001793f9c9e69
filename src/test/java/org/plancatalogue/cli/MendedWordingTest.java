/* Slips of wording in the small world are mended by one run of the fix command, and a second finds nothing. */
package org.plancatalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancatalogue.World;

class MendedWordingTest {
    private static final String PLAN = "content/plans/mihon.ja.md";
    private static final String ABOUT = "content/articles/about.en.md";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void slipsOfWordingAreMendedAndNothingElseIsTouched() {
        World.small()
                .replacing(PLAN, "産業集積を育てます。", "ＩＴで, 産業 集積をを育てます.")
                .replacing(PLAN, "summary: 見本市の計画です。", "summary: 見本市(見本)の計画です。")
                .replacing(ABOUT, "No amounts are stated.", "The the plan's \"amounts\"（円） are not stated...")
                .writeTo(folder);

        Session session = Session.fix(folder, "--yes");

        assertThat(session.out()).endsWith("no problem is left\n");
        assertThat(World.read(folder.resolve(PLAN))).contains("\nITで、産業集積を育てます。\n", "summary: 見本市（見本）の計画です。\n");
        assertThat(World.read(folder.resolve(ABOUT))).contains("\nThe plan’s “amounts” (円) are not stated…\n");
        assertThat(Session.fix(folder, "--yes").out()).endsWith("no problem is left\n");
    }
}
