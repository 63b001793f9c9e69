/* The machine and the folder at one moment. */
package org.plancatalogue.doctor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Everything the checks look at, so that a test can invent it.
 *
 * @param system the name of the operating system, such as {@code Linux}
 * @param environment the variables of the environment
 * @param java the Java that runs the tool
 * @param launcher the script {@code catalogue}; empty where the tool was started in another way
 * @param content the files below the folder of the sources, whatever they are
 * @param beside the names beside the site
 * @param site what can be told of the folder of the site
 * @param fonts how many fonts with Japanese letters there are; empty where the machine cannot say
 * @param git the settings of git that change files; empty where the folder is not under git or there is no git
 */
public record Machine(
        String system,
        Map<String, String> environment,
        Java java,
        Optional<Launcher> launcher,
        Folder content,
        List<Entry> entries,
        List<String> beside,
        Site site,
        Optional<Integer> fonts,
        Optional<Map<String, String>> git) {
    public Machine {
        environment = Map.copyOf(environment);
        entries = List.copyOf(entries);
        beside = List.copyOf(beside);
        git = git.map(Map::copyOf);
    }

    /**
     * A Java.
     *
     * @param compiler whether a compiler comes with it
     * @param names the encoding it writes the names of files in
     */
    public record Java(int version, String home, boolean compiler, String names) {}

    /**
     * The script that starts the tool.
     *
     * @param executable whether it may be run
     * @param sources whether the tool is built from sources that lie beside it
     * @param stale whether one of them is newer than what was built
     */
    public record Launcher(boolean executable, boolean sources, boolean stale) {}

    /** A folder as it was named. */
    public record Folder(String path, boolean there, boolean writable) {}

    /**
     * The folder of the site, which need not be there.
     *
     * @param name the last name of its path
     * @param writable whether something can be written beside it
     * @param free bytes that are free on its disk
     */
    public record Site(String path, String name, boolean writable, long free) {}

    /** What an entry of the content is. */
    public enum Form {
        TEXT,
        IMAGE,
        LINK,
        OTHER
    }

    /**
     * A file of the content.
     *
     * @param path from the folder of the sources, with {@code /}
     * @param returns whether a line of it ends with a carriage return
     * @param mark whether it begins with a byte order mark
     * @param readable whether it can be read
     */
    public record Entry(String path, Form form, boolean returns, boolean mark, boolean readable) {
        public String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    /** The paths of the entries that are so. */
    public List<String> paths(Predicate<Entry> so) {
        return entries.stream().filter(so).map(Entry::path).sorted().toList();
    }
}
