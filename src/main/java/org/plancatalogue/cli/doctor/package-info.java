/** The command that looks at the machine and the folder. */
@NullMarked
package org.plancatalogue.cli.doctor;

import org.jspecify.annotations.NullMarked;
