/* The picture that other sites show where they link a page. */
package org.plancatalogue.page.picture;

/**
 * A picture of the content.
 *
 * @param address absolute
 */
public record Preview(String address, int width, int height) {}
