/** The dialect: Markdown to a tree, and what a node of the tree shows. Seen by the packages of Markdown only. */
@NullMarked
package org.plancatalogue.markdown.syntax;

import org.jspecify.annotations.NullMarked;
