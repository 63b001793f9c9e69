/** The built site as the rules see it: its files, the cards of its pages, and where every address leads. */
@NullMarked
package org.plancatalogue.check.site;

import org.jspecify.annotations.NullMarked;
