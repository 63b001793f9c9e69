/* The release of the catalogue that a page belongs to. */
package org.plancatalogue.page;

/** Version and day, the day as the page's language writes it. */
public record Release(String version, String date) {}
