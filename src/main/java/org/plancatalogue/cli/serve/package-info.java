/** The command that shows the site while it is written. */
@NullMarked
package org.plancatalogue.cli.serve;

import org.jspecify.annotations.NullMarked;
