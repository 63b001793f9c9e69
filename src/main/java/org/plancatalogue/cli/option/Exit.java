/* The exit codes. */
package org.plancatalogue.cli.option;

/** What the tool tells the shell. */
public final class Exit {
    public static final int FINE = 0;
    public static final int PROBLEMS = 1;
    public static final int WRONG_USE = 2;

    private Exit() {}
}
