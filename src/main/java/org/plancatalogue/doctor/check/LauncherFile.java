/* Looks at the script that starts the tool. */
package org.plancatalogue.doctor.check;

import java.util.List;
import org.plancatalogue.doctor.Check;
import org.plancatalogue.doctor.Finding;
import org.plancatalogue.doctor.Machine;
import org.plancatalogue.lang.Names;

/** The launcher may be run, and what it starts is as new as the sources. */
final class LauncherFile implements Check {
    private static final String NAME = "launcher";

    @Override
    public List<Finding> of(Machine machine) {
        return machine.launcher().stream().map(it -> of(it, machine.system())).toList();
    }

    private static Finding of(Machine.Launcher launcher, String system) {
        if (!launcher.executable() && !system.startsWith("Windows")) {
            return Finding.problem(
                    NAME,
                    new Names("catalogue に実行の許可がありません", "the file catalogue may not be run"),
                    new Names("chmod +x catalogue を実行してください", "run: chmod +x catalogue"));
        } else if (launcher.stale()) {
            return Finding.note(
                    NAME,
                    new Names("ツールのソースが、組み立てたものより新しくなっています", "the sources of the tool are newer than what was built"),
                    new Names("次に ./catalogue を使うときに組み立て直します", "the next ./catalogue builds it anew"));
        }
        return Finding.fine(NAME, "ランチャーは使えます", "the launcher is ready");
    }
}
