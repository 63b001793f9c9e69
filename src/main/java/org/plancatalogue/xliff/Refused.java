/* Why a file is not read. */
package org.plancatalogue.xliff;

import org.plancatalogue.lang.Names;

/** Ends the reading of a file that is no XLIFF of ours; never leaves this package. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Fault fault;

    Refused(int line, String ja, String en) {
        super(en);
        this.fault = new Fault(Math.max(1, line), new Names(ja, en));
    }

    Fault fault() {
        return fault;
    }
}
