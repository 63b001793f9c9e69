/** The commands that keep addresses: register and move. */
@NullMarked
package org.plancatalogue.cli.address;

import org.jspecify.annotations.NullMarked;
