/** Arguments, printing and exit codes. */
@NullMarked
package org.plancatalogue.cli;

import org.jspecify.annotations.NullMarked;
