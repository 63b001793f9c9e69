/* The page at an address that is no longer used. */
package org.plancatalogue.page;

/** Sends its readers on to the new address; what became of single sections stands in the frame. */
public record RedirectPage(Frame frame, Link target) implements Page {}
