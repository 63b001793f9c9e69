/* A wrong use of a command. */
package org.plancatalogue.cli.option;

import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What was wrong, in both languages: which of them is known only where it is told. */
public final class WrongUse extends ParameterException {
    private static final long serialVersionUID = 1L;

    private final transient Names words;

    public WrongUse(CommandLine command, String ja, String en) {
        super(command, en);
        this.words = new Names(ja, en);
    }

    public String in(Lang lang) {
        return words.in(lang);
    }
}
