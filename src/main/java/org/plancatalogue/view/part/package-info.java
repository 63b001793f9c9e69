/** Parts that several pages share: strips, cards, matrices, items, facets and profiles as seen from a page. */
@NullMarked
package org.plancatalogue.view.part;

import org.jspecify.annotations.NullMarked;
