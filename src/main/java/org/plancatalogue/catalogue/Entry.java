/* An initiative with its place in the catalogue. */
package org.plancatalogue.catalogue;

import java.util.Optional;
import org.plancatalogue.content.Initiative;

/**
 * An initiative or project as the catalogue lists it.
 *
 * @param plan the plan's id
 * @param number its number within the plan: 2-1, and 2-1a for the first project in it
 * @param parent the initiative that a project is nested in
 */
public record Entry(String plan, String number, Initiative initiative, Optional<String> parent) {
    public String id() {
        return initiative.id();
    }

    public boolean isProject() {
        return parent.isPresent();
    }
}
