/** Rules over the addresses in a built site: how they are written, and where they lead. */
@NullMarked
package org.plancatalogue.check.address;

import org.jspecify.annotations.NullMarked;
