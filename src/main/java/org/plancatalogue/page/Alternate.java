/* A translation of a page, for search engines. */
package org.plancatalogue.page;

/** One {@code hreflang} link. The set is the same on every translation of a page and names each of them. */
public record Alternate(String hreflang, String address) {}
