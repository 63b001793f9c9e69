/* The names beside the target that publishing works with. */
package org.plancatalogue.publish;

import java.nio.file.Path;

/**
 * All lie in the target's own folder, hence on its file system, where a rename is one step.
 *
 * @param lock held while a build publishes
 * @param staging where the new site is put together; never whole
 * @param previous the last good site between the two renames; always whole
 * @param discarded a site being deleted; never whole
 */
record Siblings(Path target, Path lock, Path staging, Path previous, Path discarded) {

    static Siblings of(Path target) {
        String name = "." + target.getFileName();
        return new Siblings(
                target,
                target.resolveSibling(name + ".lock"),
                target.resolveSibling(name + ".staging-new"),
                target.resolveSibling(name + ".staging-previous"),
                target.resolveSibling(name + ".staging-discarded"));
    }
}
