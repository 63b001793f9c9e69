/* Looks at the encodings. */
package org.plancatalogue.doctor.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plancatalogue.doctor.Check;
import org.plancatalogue.doctor.Finding;
import org.plancatalogue.doctor.Machine;
import org.plancatalogue.lang.Names;

/**
 * The terminal shows Japanese, and names of files are written as they are. The messages are UTF-8 on every machine; what
 * can differ is what the terminal expects, which its locale tells.
 */
final class Encodings implements Check {
    private static final String NAME = "encoding";
    private static final Set<String> UTF8 = Set.of("utf-8", "utf8");
    private static final Names TODO = new Names(
            "シェルの設定に export LANG=ja_JP.UTF-8（なければ C.UTF-8）を加えてください",
            "add this to the settings of your shell: export LANG=ja_JP.UTF-8 (or C.UTF-8)");

    @Override
    public List<Finding> of(Machine machine) {
        if (machine.system().startsWith("Windows")) {
            return List.of(Finding.note(
                    NAME,
                    new Names("表示は UTF-8 です", "what is printed is UTF-8"),
                    new Names(
                            "文字化けするときは、先に chcp 65001 を実行してください", "if letters come out wrong, run first: chcp 65001")));
        }
        String locale = locale(machine).orElse("");
        String encoding = locale.replaceFirst("^[^.]*\\.?", "").replaceFirst("@.*", "");
        if (!isUtf8(encoding)) {
            String shown = locale.isEmpty() ? "C" : locale;
            return List.of(Finding.problem(
                    NAME,
                    new Names(
                            "ロケールが " + shown + " のため、日本語が化けることがあります",
                            "with the locale " + shown + " Japanese may come out wrong"),
                    TODO));
        } else if (!isUtf8(machine.java().names())) {
            String names = machine.java().names();
            return List.of(Finding.problem(
                    NAME,
                    new Names(
                            "Java がファイル名を " + names + " で読み書きします",
                            "Java reads and writes the names of files as " + names),
                    TODO));
        }
        return List.of(Finding.fine(NAME, "文字コードは UTF-8 です（" + locale + "）", "the encoding is UTF-8 (" + locale + ")"));
    }

    private static Optional<String> locale(Machine machine) {
        return Stream.of("LC_ALL", "LC_CTYPE", "LANG")
                .flatMap(it -> Optional.ofNullable(machine.environment().get(it)).stream())
                .filter(it -> !it.isEmpty())
                .findFirst();
    }

    private static boolean isUtf8(String encoding) {
        return UTF8.contains(encoding.toLowerCase(Locale.ROOT));
    }
}
