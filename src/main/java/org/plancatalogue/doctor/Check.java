/* One thing that is looked at. */
package org.plancatalogue.doctor;

import java.util.List;

/** What is to be said of a machine in one respect; nothing where it has no such thing. */
@FunctionalInterface
public interface Check {
    List<Finding> of(Machine machine);
}
