/* Everything that is looked at. */
package org.plancatalogue.doctor.check;

import java.util.List;
import org.plancatalogue.doctor.Check;
import org.plancatalogue.doctor.Finding;
import org.plancatalogue.doctor.Machine;

/** All checks in the order in which a person would look. */
public final class Checks {
    private static final List<Check> ALL = List.of(
            new JavaVersion(),
            new LauncherFile(),
            new Encodings(),
            new Places(),
            new Space(),
            new LineEnds(),
            new FileNames(),
            new Unread(),
            new Leftovers(),
            new GitSettings(),
            new Fonts());

    private Checks() {}

    public static List<Finding> of(Machine machine) {
        return ALL.stream().flatMap(it -> it.of(machine).stream()).toList();
    }
}
