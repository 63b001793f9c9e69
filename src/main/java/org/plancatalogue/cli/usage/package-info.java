/** How commands are explained: their help, and what is said to a wrong use. */
@NullMarked
package org.plancatalogue.cli.usage;

import org.jspecify.annotations.NullMarked;
