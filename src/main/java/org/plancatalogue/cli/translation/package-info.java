/** The commands of translators: how far everything is, what has changed, what is accepted. */
@NullMarked
package org.plancatalogue.cli.translation;

import org.jspecify.annotations.NullMarked;
