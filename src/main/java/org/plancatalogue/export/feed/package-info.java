/** Feeds, by which readers' programs notice what is new. */
@NullMarked
package org.plancatalogue.export.feed;

import org.jspecify.annotations.NullMarked;
