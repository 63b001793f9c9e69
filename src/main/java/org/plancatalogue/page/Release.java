/* The release of the catalogue that a page belongs to. */
package org.plancatalogue.page;

/**
 * Version and day, the day as the page's language writes it.
 *
 * @param feed the relative address of what tells of the next one
 */
public record Release(String version, String date, String feed) {}
