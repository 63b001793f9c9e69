/* Colours on a terminal. */
package org.plancatalogue.report;

import org.plancatalogue.problem.Severity;

/** Marks parts of a line by colour and weight; without colours every text stays as it is. */
public enum Paint {
    PLAIN(""),
    COLOURED("\033[");

    private static final String BOLD = "1";
    private static final String DIM = "2";
    private static final String RED = "1;31";
    private static final String GREEN = "32";
    private static final String YELLOW = "1;33";

    private final String escape;

    Paint(String escape) {
        this.escape = escape;
    }

    public static Paint of(boolean coloured) {
        return coloured ? COLOURED : PLAIN;
    }

    /** The path of a file, or what else begins a line. */
    public String path(String text) {
        return in(BOLD, text);
    }

    /** What is asked about, such as a code, and what stands beside. */
    public String aside(String text) {
        return in(DIM, text);
    }

    public String severity(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> failing(text);
            case WARNING -> noted(text);
            case OFF -> aside(text);
        };
    }

    public String failing(String text) {
        return in(RED, text);
    }

    public String noted(String text) {
        return in(YELLOW, text);
    }

    /** The caret, and what is as it should be. */
    public String right(String text) {
        return in(GREEN, text);
    }

    private String in(String colour, String text) {
        return escape.isEmpty() || text.isEmpty() ? text : escape + colour + "m" + text + escape + "m";
    }
}
