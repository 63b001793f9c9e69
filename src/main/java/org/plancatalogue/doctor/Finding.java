/* What is to be said of one thing. */
package org.plancatalogue.doctor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plancatalogue.lang.Names;

/**
 * One thing that was looked at.
 *
 * @param check the word for what was looked at, such as {@code java}
 * @param what how it is
 * @param todo what is to be done; empty where it is fine
 * @param files those it is about, as they are named below the content
 */
public record Finding(String check, Level level, Names what, Optional<Names> todo, List<String> files) {
    /** How much it matters. */
    public enum Level {
        OK(new Names("正常", "ok")),
        NOTE(new Names("参考", "note")),
        PROBLEM(new Names("要対応", "to do"));

        private final Names names;

        Level(Names names) {
            this.names = names;
        }

        public Names names() {
            return names;
        }

        /** The word in files for machines. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Finding {
        files = List.copyOf(files);
    }

    public static Finding fine(String check, String ja, String en) {
        return new Finding(check, Level.OK, new Names(ja, en), Optional.empty(), List.of());
    }

    /** Nothing has to be done, but it is good to know. */
    public static Finding note(String check, Names what, Names todo) {
        return new Finding(check, Level.NOTE, what, Optional.of(todo), List.of());
    }

    public static Finding problem(String check, Names what, Names todo) {
        return new Finding(check, Level.PROBLEM, what, Optional.of(todo), List.of());
    }

    public Finding about(List<String> paths) {
        return new Finding(check, level, what, todo, paths);
    }
}
