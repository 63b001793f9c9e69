/* A repair that was not made. */
package org.plancatalogue.edit;

import org.plancatalogue.problem.Repair;

/** A repair that cannot be made in a file as it is now, and why. */
public record Skipped(Repair repair, Reason reason) {
    public enum Reason {
        /** The file no longer holds at that place what the repair replaces. */
        CHANGED,
        /** Another repair changes the same passage; on the file it leaves this one may be offered again. */
        OVERLAPS
    }
}
