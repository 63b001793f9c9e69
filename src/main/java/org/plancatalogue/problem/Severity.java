/* How much a problem weighs. */
package org.plancatalogue.problem;

import org.plancatalogue.lang.Names;

/** An error stops publishing; a warning is only told. */
public enum Severity {
    ERROR(new Names("エラー", "error")),
    WARNING(new Names("警告", "warning"));

    private final Names names;

    Severity(Names names) {
        this.names = names;
    }

    public Names names() {
        return names;
    }
}
