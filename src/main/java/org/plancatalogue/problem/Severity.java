/* How much a problem weighs. */
package org.plancatalogue.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.plancatalogue.lang.Names;

/** An error stops publishing; a warning is only told; what is off is not even told. */
public enum Severity {
    ERROR(new Names("エラー", "error")),
    WARNING(new Names("警告", "warning")),
    OFF(new Names("無効", "off"));

    private final Names names;

    Severity(Names names) {
        this.names = names;
    }

    /** The severity of a word such as {@code warning}; empty when there is none. */
    public static Optional<Severity> of(String key) {
        return Arrays.stream(values()).filter(it -> it.key().equals(key)).findFirst();
    }

    /** The word on the command line and in files for machines. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Names names() {
        return names;
    }
}
