/* Looks at the names of files. */
package org.plancatalogue.doctor.check;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancatalogue.doctor.Check;
import org.plancatalogue.doctor.Finding;
import org.plancatalogue.doctor.Machine;
import org.plancatalogue.lang.Names;

/** Names mean the same file on every system: letters are whole, and no two names differ only in case. */
final class FileNames implements Check {
    private static final String NAME = "names";

    @Override
    public List<Finding> of(Machine machine) {
        List<Finding> findings = Stream.of(decomposed(machine), twins(machine))
                .filter(it -> !it.files().isEmpty())
                .toList();
        return findings.isEmpty() && !machine.entries().isEmpty()
                ? List.of(Finding.fine(NAME, "ファイル名はどのシステムでも同じです", "names of files are the same on every system"))
                : findings;
    }

    private static Finding decomposed(Machine machine) {
        return Finding.problem(
                        NAME,
                        new Names(
                                "濁点などが分かれた名前があります（macOS でコピーしたもの）",
                                "marks stand apart from their letters in these names, as macOS writes them"),
                        new Names("名前を英小文字・数字・ハイフンに変えてください", "rename them, with small letters, digits and hyphens"))
                .about(machine.paths(it -> !Normalizer.isNormalized(it.path(), Normalizer.Form.NFC)));
    }

    private static Finding twins(Machine machine) {
        Map<String, List<String>> alike = machine.entries().stream()
                .map(Machine.Entry::path)
                .collect(Collectors.groupingBy(it -> it.toLowerCase(Locale.ROOT)));
        return Finding.problem(
                        NAME,
                        new Names(
                                "大文字と小文字だけが違う名前があります（Windows や macOS では1つになります）",
                                "these names differ only in case, and are one file on Windows and macOS"),
                        new Names("1つを残して名前を変えてください", "keep one, and rename the others"))
                .about(alike.values().stream()
                        .filter(it -> it.size() > 1)
                        .flatMap(List::stream)
                        .sorted()
                        .toList());
    }
}
