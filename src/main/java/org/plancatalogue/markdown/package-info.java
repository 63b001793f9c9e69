/** Markdown to sections, links and headings, and sections to HTML, by the rules of Japanese text. */
@NullMarked
package org.plancatalogue.markdown;

import org.jspecify.annotations.NullMarked;
