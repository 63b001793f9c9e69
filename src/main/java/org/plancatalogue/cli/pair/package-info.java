/** The command that begins a plan, a term or an article: the pair of its files. */
@NullMarked
package org.plancatalogue.cli.pair;

import org.jspecify.annotations.NullMarked;
