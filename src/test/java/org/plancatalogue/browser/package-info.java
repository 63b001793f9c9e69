/* The published site as a reader meets it: opened from its folder in a real browser. */
@NullMarked
package org.plancatalogue.browser;

import org.jspecify.annotations.NullMarked;
