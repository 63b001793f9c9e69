/* The exit codes. */
package org.plancatalogue.cli;

/** What the tool tells the shell. */
final class Exit {
    static final int FINE = 0;
    static final int PROBLEMS = 1;
    static final int WRONG_USE = 2;

    private Exit() {}
}
