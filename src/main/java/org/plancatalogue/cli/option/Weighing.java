/* One setting of --severity. */
package org.plancatalogue.cli.option;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plancatalogue.problem.Nearest;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Severity;
import org.plancatalogue.report.Weights;
import picocli.CommandLine.ITypeConverter;

/** The kinds that a pattern names, such as {@code dead-link}, {@code external-*} or {@code all}, and their severity. */
public record Weighing(List<ProblemKind> kinds, Severity severity) {
    /** All settings together; where two name the same kind the later one counts. */
    public static Weights together(List<Weighing> settings) {
        Map<ProblemKind, Severity> weights = new EnumMap<>(ProblemKind.class);
        settings.forEach(setting -> setting.kinds.forEach(kind -> weights.put(kind, setting.severity)));
        return new Weights(weights);
    }

    /** Reads {@code CODE=off|warning|error}. */
    static final class Reader implements ITypeConverter<Weighing> {
        private static final String ALL = "all";

        @Override
        public Weighing convert(String setting) {
            String[] parts = setting.strip().split("=", 2);
            if (parts.length < 2) {
                throw new WrongValue(
                        "CODE=off・CODE=warning・CODE=error のように書きます（「" + setting + "」は読めません）",
                        "write CODE=off, CODE=warning or CODE=error, not \"" + setting + "\"");
            }
            List<ProblemKind> kinds = Arrays.stream(ProblemKind.values())
                    .filter(named(parts[0].strip()))
                    .toList();
            if (kinds.isEmpty()) {
                throw unknown(parts[0].strip());
            }
            return new Weighing(kinds, severity(parts[1].strip()));
        }

        private static Predicate<ProblemKind> named(String pattern) {
            return pattern.endsWith("*")
                    ? it -> it.code().startsWith(pattern.substring(0, pattern.length() - 1))
                    : it -> pattern.equals(ALL) || it.code().equals(pattern);
        }

        private static Severity severity(String word) {
            return Severity.of(word)
                    .orElseThrow(() -> new WrongValue(
                            "重さは off・warning・error のどれかです（「" + word + "」は使えません）",
                            "the severity must be off, warning or error, not \"" + word + "\""));
        }

        private static WrongValue unknown(String pattern) {
            List<String> known = Stream.concat(
                            Stream.of(ALL), Arrays.stream(ProblemKind.values()).map(ProblemKind::code))
                    .toList();
            Optional<String> nearest = Nearest.to(pattern, known);
            return new WrongValue(
                    "コード「" + pattern + "」はありません"
                            + nearest.map(it -> "（「" + it + "」のことですか）").orElse("（catalogue explain で一覧を示します）"),
                    "there is no code \"" + pattern + "\""
                            + nearest.map(it -> "; did you mean " + it + "?")
                                    .orElse("; \"catalogue explain\" lists them all"));
        }
    }
}
