/* Looks at the fonts. */
package org.plancatalogue.doctor.check;

import java.util.List;
import org.plancatalogue.doctor.Check;
import org.plancatalogue.doctor.Finding;
import org.plancatalogue.doctor.Machine;
import org.plancatalogue.lang.Names;

/** There is a Japanese font, which only pictures and the tests in a browser need: readers have their own. */
final class Fonts implements Check {
    private static final String NAME = "fonts";

    @Override
    public List<Finding> of(Machine machine) {
        return machine.fonts().stream()
                .map(it -> it > 0
                        ? Finding.fine(NAME, "日本語のフォントがあります", "there is a Japanese font")
                        : Finding.note(
                                NAME,
                                new Names(
                                        "日本語のフォントがありません（サイトには影響しません）",
                                        "there is no Japanese font (the site does not need one)"),
                                new Names(
                                        "画像の作成とブラウザーのテストを使うなら、fonts-noto-cjk などを入れてください",
                                        "for pictures and the tests in a browser, install one such as fonts-noto-cjk")))
                .toList();
    }
}
