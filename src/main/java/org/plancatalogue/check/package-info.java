/** Rules over what was built; knows nothing of Markdown or templates. */
@NullMarked
package org.plancatalogue.check;

import org.jspecify.annotations.NullMarked;
