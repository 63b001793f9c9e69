/** The glossary as translators' tools read it. */
@NullMarked
package org.plancatalogue.export.terms;

import org.jspecify.annotations.NullMarked;
