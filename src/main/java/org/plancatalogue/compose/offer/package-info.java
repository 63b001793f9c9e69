/** What of the catalogue other programs are offered: feeds, terms for translators' tools, a list for language models. */
@NullMarked
package org.plancatalogue.compose.offer;

import org.jspecify.annotations.NullMarked;
