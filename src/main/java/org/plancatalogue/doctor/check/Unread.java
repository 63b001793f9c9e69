/* Looks at what is not read. */
package org.plancatalogue.doctor.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plancatalogue.doctor.Check;
import org.plancatalogue.doctor.Finding;
import org.plancatalogue.doctor.Machine;
import org.plancatalogue.doctor.Machine.Form;
import org.plancatalogue.lang.Names;
import org.plancatalogue.source.FileName;

/** Nothing in the content is a link, cannot be read, or is left alone without the writer knowing. */
final class Unread implements Check {
    private static final String NAME = "unread";

    /** Files of the system, which nobody wrote. */
    private static final Pattern SYSTEM = Pattern.compile("\\.DS_Store|Thumbs\\.db|desktop\\.ini|\\.git.*|\\._.*");

    @Override
    public List<Finding> of(Machine machine) {
        List<Finding> findings = Stream.of(links(machine), locked(machine), strange(machine), left(machine))
                .filter(it -> !it.files().isEmpty())
                .toList();
        return findings.isEmpty() && !machine.entries().isEmpty()
                ? List.of(Finding.fine(NAME, "コンテンツのファイルはすべて読み込まれます", "every file of the content is read"))
                : findings;
    }

    private static Finding links(Machine machine) {
        return Finding.problem(
                        NAME,
                        new Names("シンボリックリンクは読み込みません", "symbolic links are not followed"),
                        new Names("リンクの代わりにファイルを置いてください", "put the files there instead of the links"))
                .about(machine.paths(it -> it.form() == Form.LINK));
    }

    private static Finding locked(Machine machine) {
        return Finding.problem(
                        NAME,
                        new Names("読み取れないファイルがあります", "these files cannot be read"),
                        new Names("ファイルの許可を確かめてください", "look at their permissions"))
                .about(machine.paths(it -> it.form() != Form.LINK && !it.readable()));
    }

    private static Finding strange(Machine machine) {
        return Finding.problem(
                        NAME,
                        new Names(
                                "コンテンツに置けない種類のファイルがあり、ビルドが止まります",
                                "files of this kind do not belong in the content, and stop the build"),
                        new Names(
                                "content の外に移してください（使えるのは md・yaml・png・jpg・gif・webp・avif）",
                                "move them out of it: it takes md, yaml, png, jpg, gif, webp and avif"))
                .about(machine.paths(it -> it.form() == Form.OTHER
                        && !isOfSystem(it)
                        && !FileName.isLeftAlone(it.name())
                        && it.readable()));
    }

    private static Finding left(Machine machine) {
        return Finding.note(
                        NAME,
                        new Names("隠しファイルやエディターの控えは読み込みません", "hidden files and copies of editors are not read"),
                        new Names("要らなければ削除できます", "delete them if they are not needed"))
                .about(machine.paths(it -> FileName.isLeftAlone(it.name()) && !isOfSystem(it)));
    }

    private static boolean isOfSystem(Machine.Entry entry) {
        return SYSTEM.matcher(entry.name()).matches();
    }
}
