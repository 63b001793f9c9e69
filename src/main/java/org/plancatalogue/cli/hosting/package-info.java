/** The command that prints what web servers are to be told. */
@NullMarked
package org.plancatalogue.cli.hosting;

import org.jspecify.annotations.NullMarked;
