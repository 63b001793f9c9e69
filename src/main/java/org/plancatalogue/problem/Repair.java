/* A change to a source that mends a problem. */
package org.plancatalogue.problem;

/**
 * A passage of a file and what should stand there; offered only where it cannot do harm.
 *
 * @param place where the passage begins
 * @param wrong the passage, within one line; empty when something is to be put in
 * @param right what to write instead
 */
public record Repair(Place place, String wrong, String right) {}
