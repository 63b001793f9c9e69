/** A new town's folder: its first texts, and the tool that comes with them. */
@NullMarked
package org.plancatalogue.starter;

import org.jspecify.annotations.NullMarked;
