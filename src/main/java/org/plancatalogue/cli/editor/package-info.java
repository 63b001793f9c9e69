/** The command that writes what editors are told of the content. */
@NullMarked
package org.plancatalogue.cli.editor;

import org.jspecify.annotations.NullMarked;
