/* Builds, repairs, and builds again. */
package org.plancatalogue.fix;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.plancatalogue.build.BuildResult;
import org.plancatalogue.edit.ContentFolder;
import org.plancatalogue.edit.Revision;
import org.plancatalogue.edit.Written;

/** The rounds of the repairs: one can uncover another, such as a value behind its misspelled key. */
public final class Fixing {
    private static final int MOST_ROUNDS = 5;

    private final Supplier<BuildResult> build;
    private final FixReport report;
    private final ContentFolder folder;
    private final Set<String> unwritable = new HashSet<>();

    /** The build publishes nothing and reads the content anew each time. */
    public Fixing(Supplier<BuildResult> build, FixReport report) {
        this.build = build;
        this.report = report;
        this.folder = new ContentFolder(report.content());
    }

    /**
     * Repairs what can be repaired, and tells whether no error is left.
     *
     * @param yes whether the changes are made without asking
     */
    public boolean run(boolean yes) {
        BuildResult result = build.get();
        for (int round = 1; round <= MOST_ROUNDS; round++) {
            List<Revision> revisions = revisions(result);
            if (revisions.isEmpty()) {
                break;
            }
            report.changes(revisions);
            if (!yes && !report.agrees(revisions)) {
                return false;
            }
            revisions.forEach(this::write);
            result = build.get();
        }
        report.left(result.problems().size());
        return result.publishable();
    }

    private List<Revision> revisions(BuildResult result) {
        return folder.revise(result.problems(), result.source().content()).stream()
                .filter(it -> !unwritable.contains(it.file()) && !it.made().isEmpty())
                .toList();
    }

    private void write(Revision revision) {
        Written written = folder.write(revision);
        report.written(revision.file(), written);
        if (written.made() == 0) {
            unwritable.add(revision.file());
        }
    }
}
