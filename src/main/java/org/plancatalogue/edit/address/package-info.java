/** What is written into the register of addresses and the list of redirects. */
@NullMarked
package org.plancatalogue.edit.address;

import org.jspecify.annotations.NullMarked;
