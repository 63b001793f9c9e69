/** Builds, repairs and builds again, and asks before it changes anything. */
@NullMarked
package org.plancatalogue.fix;

import org.jspecify.annotations.NullMarked;
