/* A step on the way from home to a page. */
package org.plancatalogue.linked;

/** A page that lies above another one: its title and its absolute address. */
public record Step(String title, String address) {}
