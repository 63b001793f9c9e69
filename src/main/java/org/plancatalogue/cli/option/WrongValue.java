/* A value that an option cannot have. */
package org.plancatalogue.cli.option;

import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import picocli.CommandLine.TypeConversionException;

/** What it has to be, in both languages. */
public final class WrongValue extends TypeConversionException {
    private static final long serialVersionUID = 1L;

    private final transient Names words;

    public WrongValue(String ja, String en) {
        super(en);
        this.words = new Names(ja, en);
    }

    public String in(Lang lang) {
        return words.in(lang);
    }
}
