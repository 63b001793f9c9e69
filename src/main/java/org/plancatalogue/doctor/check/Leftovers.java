/* Looks at what an interrupted run left behind. */
package org.plancatalogue.doctor.check;

import java.util.List;
import org.plancatalogue.doctor.Check;
import org.plancatalogue.doctor.Finding;
import org.plancatalogue.doctor.Machine;
import org.plancatalogue.lang.Names;

/** Nothing of a publishing that was stopped lies beside the site. The empty lock file stays, and means nothing. */
final class Leftovers implements Check {
    private static final String NAME = "leftovers";

    @Override
    public List<Finding> of(Machine machine) {
        String name = "." + machine.site().name();
        List<String> staging = machine.beside().stream()
                .filter(it -> it.startsWith(name + ".staging-"))
                .sorted()
                .toList();
        if (staging.contains(name + ".staging-previous")) {
            return List.of(Finding.problem(
                            NAME,
                            new Names(
                                    "前の公開が途中で止まり、もとのサイトが退避されたままです",
                                    "publishing was interrupted half way: the last good site has been put aside"),
                            new Names("catalogue build で元に戻ります", "catalogue build puts it back"))
                    .about(staging));
        } else if (!staging.isEmpty()) {
            return List.of(Finding.note(
                            NAME,
                            new Names("前の公開が途中で止まりました（サイトは無事です）", "publishing was interrupted; the site is whole"),
                            new Names("次の catalogue build が片づけます", "the next catalogue build clears it away"))
                    .about(staging));
        }
        return List.of(Finding.fine(NAME, "途中で止まった公開の跡はありません", "no interrupted publishing has left anything behind"));
    }
}
