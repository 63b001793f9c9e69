/** Blocks of text as translators work on them: words, with what is no word kept apart, and back to Markdown. */
@NullMarked
package org.plancatalogue.markdown.segment;

import org.jspecify.annotations.NullMarked;
