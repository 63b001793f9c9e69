/* One run of publishing, under the lock. */
package org.plancatalogue.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;

/** Reads as the order of work: restore, look, stage, exchange, discard. */
final class Publishing {
    private final Siblings siblings;
    private final Path target;
    private final List<SiteFile> files;
    private final FileOperations disk;
    private final Swap swap;

    Publishing(Siblings siblings, List<SiteFile> files, FileOperations disk) {
        this.siblings = siblings;
        this.target = siblings.target();
        this.files = files;
        this.disk = disk;
        this.swap = new Swap(siblings, disk);
    }

    Outcome run() throws IOException {
        swap.restore();
        Optional<Outcome> refused = refusal();
        if (refused.isPresent()) {
            return refused.get();
        }
        Set<SitePath> unchanged = unchanged();
        Outcome.Published outcome = new Outcome.Published(files.size() - unchanged.size(), unchanged.size(), removed());
        if (outcome.changed()) {
            replace(unchanged);
        }
        return outcome;
    }

    private Optional<Outcome> refusal() throws IOException {
        if (!Tree.exists(target)) {
            return Optional.empty();
        }
        if (!Tree.isFolder(target)) {
            return Optional.of(Failures.because(ProblemKind.TARGET_NOT_FOLDER, target));
        }
        if (Manifest.in(target).isEmpty()) {
            return Tree.isEmpty(target)
                    ? Optional.empty()
                    : Optional.of(Failures.because(ProblemKind.TARGET_NOT_OURS, target));
        }
        return Foreign.in(target)
                .inTheWayOf(files)
                .map(it -> Failures.because(ProblemKind.TARGET_FOREIGN_FILE, target.resolve(it)));
    }

    private Set<SitePath> unchanged() throws IOException {
        Set<SitePath> unchanged = new HashSet<>();
        for (SiteFile file : files) {
            if (Manifest.holds(target.resolve(file.path().value()), file.bytes())) {
                unchanged.add(file.path());
            }
        }
        return unchanged;
    }

    private int removed() throws IOException {
        Set<String> ours = new HashSet<>();
        files.forEach(it -> ours.add(it.path().value()));
        return (int) Manifest.in(target).map(Manifest::paths).orElse(Set.of()).stream()
                .filter(it -> !ours.contains(it))
                .count();
    }

    private void replace(Set<SitePath> unchanged) throws IOException {
        try {
            stage(unchanged);
            swap.exchange();
        } catch (IOException failure) {
            tidy(failure);
            throw failure;
        }
        try {
            swap.discardPrevious();
        } catch (IOException leftover) {
            // The new site stands; the next run deletes what is left of the old one.
        }
    }

    private void stage(Set<SitePath> unchanged) throws IOException {
        disk.createFolders(siblings.staging());
        for (SiteFile file : files) {
            Path path = siblings.staging().resolve(file.path().value());
            Foreign.createFolderOf(path, disk);
            if (unchanged.contains(file.path())) {
                disk.duplicate(target.resolve(file.path().value()), path);
            } else {
                disk.write(path, file.bytes());
            }
        }
        disk.write(siblings.staging().resolve(Manifest.NAME), Manifest.textOf(files));
        if (Tree.exists(target)) {
            Foreign.in(target).duplicateTo(siblings.staging(), disk);
        }
    }

    private void tidy(IOException failure) {
        try {
            Tree.delete(siblings.staging(), disk);
        } catch (IOException leftover) {
            failure.addSuppressed(leftover);
        }
    }
}
