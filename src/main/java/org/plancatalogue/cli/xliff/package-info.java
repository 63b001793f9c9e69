/** The commands that exchange documents with translators' tools. */
@NullMarked
package org.plancatalogue.cli.xliff;

import org.jspecify.annotations.NullMarked;
