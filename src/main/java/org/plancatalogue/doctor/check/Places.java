/* Looks at the folders. */
package org.plancatalogue.doctor.check;

import java.util.ArrayList;
import java.util.List;
import org.plancatalogue.doctor.Check;
import org.plancatalogue.doctor.Finding;
import org.plancatalogue.doctor.Machine;
import org.plancatalogue.lang.Names;

/** The content is there, and both it and the site can be written. */
final class Places implements Check {
    private static final String NAME = "folders";

    @Override
    public List<Finding> of(Machine machine) {
        Machine.Folder content = machine.content();
        if (!content.there()) {
            return List.of(Finding.problem(
                    NAME,
                    new Names("フォルダー「" + content.path() + "」がありません", "there is no folder " + content.path()),
                    new Names(
                            "カタログのフォルダーで実行するか、--content で指定してください",
                            "run it in the folder of your catalogue, or name the sources by --content")));
        }
        List<Finding> findings = new ArrayList<>();
        if (!content.writable()) {
            findings.add(unwritable(content.path()));
        }
        if (!machine.site().writable()) {
            findings.add(unwritable(machine.site().path()));
        }
        return findings.isEmpty()
                ? List.of(Finding.fine(
                        NAME,
                        content.path() + " と " + machine.site().path() + " に書き込めます",
                        content.path() + " and " + machine.site().path() + " can be written"))
                : findings;
    }

    private static Finding unwritable(String path) {
        return Finding.problem(
                NAME,
                new Names(path + " に書き込めません", path + " cannot be written"),
                new Names("フォルダーの所有者と許可を確かめてください", "look at who owns the folder, and at its permissions"));
    }
}
