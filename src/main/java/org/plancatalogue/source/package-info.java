/** The content folder as read at one moment. */
@NullMarked
package org.plancatalogue.source;

import org.jspecify.annotations.NullMarked;
