/** The content folder as read at one moment, and its YAML with the position of every key. */
@NullMarked
package org.plancatalogue.source;

import org.jspecify.annotations.NullMarked;
