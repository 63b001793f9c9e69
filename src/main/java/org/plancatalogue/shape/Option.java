/* One of the words that a value can be. */
package org.plancatalogue.shape;

import org.plancatalogue.lang.Names;

/** A word with what it means. */
public record Option(String value, Names meaning) {}
