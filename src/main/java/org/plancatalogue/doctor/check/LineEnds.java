/* Looks at the ends of lines. */
package org.plancatalogue.doctor.check;

import java.util.List;
import java.util.stream.Stream;
import org.plancatalogue.doctor.Check;
import org.plancatalogue.doctor.Finding;
import org.plancatalogue.doctor.Machine;
import org.plancatalogue.lang.Names;

/** No text of the content has line ends of Windows or a byte order mark: both are read, but every line then differs. */
final class LineEnds implements Check {
    private static final String NAME = "line-ends";

    @Override
    public List<Finding> of(Machine machine) {
        List<String> returns = machine.paths(Machine.Entry::returns);
        List<String> marks = machine.paths(Machine.Entry::mark);
        if (returns.isEmpty() && marks.isEmpty()) {
            return machine.entries().isEmpty()
                    ? List.of()
                    : List.of(Finding.fine(
                            NAME, "改行は LF で、BOM はありません", "lines end with LF, and there is no byte order mark"));
        }
        return Stream.of(
                        Finding.note(
                                        NAME,
                                        new Names(
                                                "改行が CRLF のファイルがあります（読めます）",
                                                "lines of these files end with CRLF (they can be read)"),
                                        new Names(
                                                "エディターの改行を LF にして保存すると、差分が読みやすくなります",
                                                "save them with LF, so that differences are easier to read"))
                                .about(returns),
                        Finding.note(
                                        NAME,
                                        new Names(
                                                "BOM で始まるファイルがあります（読めます）",
                                                "these files begin with a byte order mark (they can be read)"),
                                        new Names(
                                                "エディターで「UTF-8（BOM なし）」で保存できます",
                                                "an editor can save them as UTF-8 without it"))
                                .about(marks))
                .filter(it -> !it.files().isEmpty())
                .toList();
    }
}
