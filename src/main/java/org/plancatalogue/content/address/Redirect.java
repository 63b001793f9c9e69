/* A redirect as written. */
package org.plancatalogue.content.address;

import org.plancatalogue.problem.Place;

/**
 * From an address that was published to one that is there.
 *
 * @param place where the old address is written
 * @param toPlace where the new one is
 */
public record Redirect(Address from, Place place, Address to, Place toPlace) {}
