/** The keys of front matter and settings, each described once: schemas, snippets and the reference are made from them. */
@NullMarked
package org.plancatalogue.shape;

import org.jspecify.annotations.NullMarked;
