/* What asking for an address came to. */
package org.plancatalogue.external;

/** Good or bad. */
sealed interface Outcome permits Good, Bad {}
