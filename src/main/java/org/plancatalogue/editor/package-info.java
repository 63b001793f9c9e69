/** What editors are told of the content: schemas by which keys and values are completed and checked, and snippets. */
@NullMarked
package org.plancatalogue.editor;

import org.jspecify.annotations.NullMarked;
