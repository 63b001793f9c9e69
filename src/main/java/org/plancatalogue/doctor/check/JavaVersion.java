/* Looks at the Java. */
package org.plancatalogue.doctor.check;

import java.util.List;
import org.plancatalogue.doctor.Check;
import org.plancatalogue.doctor.Finding;
import org.plancatalogue.doctor.Machine;
import org.plancatalogue.lang.Names;

/** Java is new enough, and has a compiler where the tool is built from its sources. */
final class JavaVersion implements Check {
    private static final String NAME = "java";
    private static final int OLDEST = 17;
    private static final Names TODO = new Names(
            "JDK 17 以上を入れて、JAVA_HOME をその場所にしてください", "install a JDK 17 or newer, and let JAVA_HOME name its folder");

    @Override
    public List<Finding> of(Machine machine) {
        Machine.Java java = machine.java();
        String what = "Java " + java.version() + " (" + java.home() + ")";
        if (java.version() < OLDEST) {
            return List.of(Finding.problem(NAME, new Names(what + " は古すぎます", what + " is too old"), TODO));
        } else if (!java.compiler()
                && machine.launcher().filter(Machine.Launcher::sources).isPresent()) {
            return List.of(Finding.problem(
                    NAME,
                    new Names(what + " にはコンパイラがなく、ツールを組み立てられません", what + " has no compiler to build the tool with"),
                    TODO));
        }
        return List.of(Finding.fine(NAME, what, what));
    }
}
