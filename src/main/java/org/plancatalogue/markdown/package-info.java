/** Markdown to sections, references and terms, by the rules of Japanese text. */
@NullMarked
package org.plancatalogue.markdown;

import org.jspecify.annotations.NullMarked;
