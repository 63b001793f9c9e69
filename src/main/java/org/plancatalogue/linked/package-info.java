/** What a page says of itself to programs: JSON-LD in the words of schema.org. */
@NullMarked
package org.plancatalogue.linked;

import org.jspecify.annotations.NullMarked;
