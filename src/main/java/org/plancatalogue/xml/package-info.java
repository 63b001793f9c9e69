/** XML, written for other programs. */
@NullMarked
package org.plancatalogue.xml;

import org.jspecify.annotations.NullMarked;
