/* Under which terms the texts may be used. */
package org.plancatalogue.view;

/** The licence by the name that readers know it by, and its address. */
public final class Licence {
    public static final String NAME = "CC BY 4.0";
    public static final String ADDRESS = "https://creativecommons.org/licenses/by/4.0/";

    private Licence() {}
}
