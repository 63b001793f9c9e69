/* Looks at the settings of git. */
package org.plancatalogue.doctor.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plancatalogue.doctor.Check;
import org.plancatalogue.doctor.Finding;
import org.plancatalogue.doctor.Machine;
import org.plancatalogue.lang.Names;

/** Git leaves the bytes of files and the letters of names as they are; a built site differs otherwise. */
final class GitSettings implements Check {
    private static final String NAME = "git";

    @Override
    public List<Finding> of(Machine machine) {
        return machine.git().map(it -> of(it, machine.system())).orElseGet(List::of);
    }

    private static List<Finding> of(Map<String, String> settings, String system) {
        List<Finding> findings = new ArrayList<>();
        if (settings.getOrDefault("core.autocrlf", "false").equals("true")) {
            findings.add(Finding.problem(
                    NAME,
                    new Names(
                            "git が改行を CRLF に変えます（core.autocrlf=true）。公開したサイトが毎回変わって見えます",
                            "git turns line ends into CRLF (core.autocrlf=true), and the site seems changed each time"),
                    new Names("git config core.autocrlf input を実行してください", "run: git config core.autocrlf input")));
        }
        if (system.startsWith("Mac")
                && !settings.getOrDefault("core.precomposeunicode", "true").equals("true")) {
            findings.add(Finding.problem(
                    NAME,
                    new Names(
                            "git が濁点の分かれたファイル名をそのまま記録します（core.precomposeunicode=false）",
                            "git keeps names with marks that stand apart (core.precomposeunicode=false)"),
                    new Names(
                            "git config core.precomposeunicode true を実行してください",
                            "run: git config core.precomposeunicode true")));
        }
        return findings.isEmpty()
                ? List.of(Finding.fine(NAME, "git の設定はファイルを変えません", "the settings of git leave files as they are"))
                : findings;
    }
}
