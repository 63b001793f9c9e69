/* Looks at the space on the disk. */
package org.plancatalogue.doctor.check;

import java.util.List;
import org.plancatalogue.doctor.Check;
import org.plancatalogue.doctor.Finding;
import org.plancatalogue.doctor.Machine;
import org.plancatalogue.lang.Names;

/** There is room for a second site, as publishing stages one beside the first. */
final class Space implements Check {
    private static final String NAME = "space";
    private static final long MEBIBYTE = 1 << 20;
    private static final long LEAST = 500 * MEBIBYTE;

    @Override
    public List<Finding> of(Machine machine) {
        long free = machine.site().free();
        String shown = free / MEBIBYTE + " MB";
        return List.of(
                free < LEAST
                        ? Finding.problem(
                                NAME,
                                new Names("ディスクの空きが " + shown + " しかありません", "only " + shown + " are free on the disk"),
                                new Names(
                                        "公開のたびに新しいサイトを隣に作ります。500 MB 以上空けてください",
                                        "each build writes a new site beside the old one: make room for 500 MB"))
                        : Finding.fine(NAME, "ディスクの空きは十分です", "there is enough room on the disk"));
    }
}
