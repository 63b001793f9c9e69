/** Where an address leads: to what is there, or on by a redirect. */
@NullMarked
package org.plancatalogue.catalogue.address;

import org.jspecify.annotations.NullMarked;
