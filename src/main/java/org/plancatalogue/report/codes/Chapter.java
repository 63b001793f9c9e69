/* The parts that the list of problems falls into. */
package org.plancatalogue.report.codes;

import java.util.Arrays;
import java.util.List;
import org.plancatalogue.lang.Names;
import org.plancatalogue.problem.ProblemKind;

/** A run of kinds that belong together: from its first one to that of the next chapter. */
public enum Chapter {
    FOLDER(ProblemKind.FOLDER_UNREADABLE, "フォルダーの読み込み", "Reading the folder"),
    FRONT_MATTER(ProblemKind.FRONT_MATTER_MISSING, "見出し情報", "Front matter"),
    TEXT(ProblemKind.HEADING_WITHOUT_ID, "本文", "Text"),
    REFERENCES(ProblemKind.DEAD_LINK, "参照と対訳", "References and pairs"),
    PARITY(ProblemKind.PASSAGE_DIFFERS, "対訳の食い違い", "Parity of the languages"),
    BUILT(ProblemKind.DEAD_ASSET, "作られたサイト", "What was built"),
    ADDRESSES(ProblemKind.LINK_CASE, "サイトの中のアドレス", "Addresses in the built site"),
    ELEMENTS(ProblemKind.EMPTY_LINK, "ページの要素", "Elements of the built pages"),
    FILES(ProblemKind.ORPHAN_PAGE, "サイトのファイル", "Files of the built site"),
    SOURCES(ProblemKind.NOT_NFC, "原稿", "Sources"),
    PUBLISHED(ProblemKind.ADDRESS_REMOVED, "公開したアドレス", "Published addresses"),
    EXTERNAL(ProblemKind.EXTERNAL_DEAD, "外部のアドレス", "External addresses"),
    PROSE(ProblemKind.WIDTH_MIXED, "文章", "Prose"),
    PUBLISHING(ProblemKind.TARGET_PROTECTED, "書き出し", "Publishing");

    private final ProblemKind first;
    private final Names names;

    Chapter(ProblemKind first, String ja, String en) {
        this.first = first;
        this.names = new Names(ja, en);
    }

    public Names names() {
        return names;
    }

    /** Its kinds, in their order. */
    public List<ProblemKind> kinds() {
        return Arrays.stream(ProblemKind.values()).filter(it -> of(it) == this).toList();
    }

    private static Chapter of(ProblemKind kind) {
        return Arrays.stream(values())
                .filter(it -> it.first.compareTo(kind) <= 0)
                .reduce(FOLDER, (early, late) -> late);
    }
}
