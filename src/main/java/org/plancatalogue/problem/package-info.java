/** What can be wrong, where it stands, and the collector of what was found. */
@NullMarked
package org.plancatalogue.problem;

import org.jspecify.annotations.NullMarked;
