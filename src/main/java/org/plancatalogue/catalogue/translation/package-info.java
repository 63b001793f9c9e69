/** How far each text has been translated, and which language a page can show of each section. */
@NullMarked
package org.plancatalogue.catalogue.translation;

import org.jspecify.annotations.NullMarked;
