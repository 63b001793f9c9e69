/* What an answer said. */
package org.plancatalogue.external.host;

/**
 * The digest of a body.
 *
 * @param sha256 of the bytes up to the limit, in lower-case hexadecimal
 * @param text the body itself, read as UTF-8, where it was asked to be kept; else empty
 */
public record Body(String sha256, String text) {}
