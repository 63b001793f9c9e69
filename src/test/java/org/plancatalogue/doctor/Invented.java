/* Machines that nobody has. */
package org.plancatalogue.doctor;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plancatalogue.doctor.Machine.Entry;
import org.plancatalogue.doctor.Machine.Folder;
import org.plancatalogue.doctor.Machine.Form;
import org.plancatalogue.doctor.Machine.Java;
import org.plancatalogue.doctor.Machine.Launcher;
import org.plancatalogue.doctor.Machine.Site;
import org.plancatalogue.doctor.check.Checks;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.report.Paint;

/** One machine on which everything is fine, and others with one fault each. */
public final class Invented {
    private static final Java JDK = new Java(17, "/opt/jdk", true, "UTF-8");
    private static final Launcher LAUNCHER = new Launcher(true, true, false);
    private static final Folder CONTENT = new Folder("content", true, true);
    private static final Site SITE = new Site("site", "site", true, 10L << 30);
    private static final Map<String, String> JAPANESE = Map.of("LANG", "ja_JP.UTF-8");
    private static final Entry PLAN = text("plans/ome.ja.md");

    private Invented() {}

    static Machine fine() {
        return machine("Linux", JAPANESE, JDK, LAUNCHER, CONTENT, List.of(PLAN), List.of(".site.lock"), SITE);
    }

    static Map<String, Machine> faulty() {
        Map<String, Machine> all = new LinkedHashMap<>();
        all.put("an old Java", java(new Java(11, "/opt/jdk-11", true, "UTF-8")));
        all.put("a Java without a compiler", java(new Java(21, "/opt/jre-21", false, "UTF-8")));
        all.put("a launcher that may not be run", launcher(new Launcher(false, true, false)));
        all.put("a tool older than its sources", launcher(new Launcher(true, true, true)));
        all.put("no locale", environment(Map.of()));
        all.put("the locale C", environment(Map.of("LC_ALL", "C", "LANG", "ja_JP.UTF-8")));
        all.put("the locale of an old system", environment(Map.of("LANG", "ja_JP.eucJP")));
        all.put("a Java that writes names in ASCII", java(new Java(17, "/opt/jdk", true, "ANSI_X3.4-1968")));
        all.put("Windows", system("Windows 11"));
        all.put("no content", content(new Folder("content", false, false)));
        all.put("a content that may only be read", content(new Folder("content", true, false)));
        all.put("a site that may only be read", site(new Site("/var/www/site", "site", false, 10L << 30)));
        all.put("a full disk", site(new Site("site", "site", true, 120L << 20)));
        all.put("line ends of Windows", with(new Entry("plans/mitaka.ja.md", Form.TEXT, true, false, true)));
        all.put("a byte order mark", with(new Entry("glossary/stem.en.md", Form.TEXT, false, true, true)));
        all.put("a name with marks apart", with(text("plans/か\u3099く.ja.md")));
        all.put("two names that differ only in case", with(text("plans/Ome.ja.md")));
        all.put("a symbolic link", with(new Entry("plans/link.ja.md", Form.LINK, false, false, true)));
        all.put("a file that cannot be read", with(new Entry("plans/locked.ja.md", Form.TEXT, false, false, false)));
        all.put("a document of an office program", with(other("plans/概要.docx")));
        all.put("copies of an editor", with(other("plans/ome.ja.md~"), other("plans/.ome.ja.md.swp")));
        all.put("many files of no use", with(numbered(8)));
        all.put("a publishing stopped while staging", beside(".site.lock", ".site.staging-new"));
        all.put("a publishing stopped while swapping", beside(".site.staging-new", ".site.staging-previous"));
        all.put("git with CRLF", git("Linux", Map.of("core.autocrlf", "true")));
        all.put("git on macOS", git("Mac OS X", Map.of("core.precomposeunicode", "false")));
        all.put("no Japanese font", fonts(0));
        return all;
    }

    /** What is printed of one of them. */
    public static String printed(String name, Lang lang) {
        Machine machine = Optional.ofNullable(faulty().get(name)).orElseThrow();
        StringWriter out = new StringWriter();
        new Report(Checks.of(machine), lang).print(new PrintWriter(out, true), Paint.PLAIN, false);
        return out.toString();
    }

    private static Machine machine(
            String system,
            Map<String, String> environment,
            Java java,
            Launcher launcher,
            Folder content,
            List<Entry> entries,
            List<String> beside,
            Site site) {
        return new Machine(
                system,
                environment,
                java,
                Optional.of(launcher),
                content,
                entries,
                beside,
                site,
                Optional.of(12),
                Optional.of(Map.of("core.autocrlf", "input")));
    }

    private static Machine java(Java java) {
        return machine("Linux", JAPANESE, java, LAUNCHER, CONTENT, List.of(PLAN), List.of(), SITE);
    }

    private static Machine launcher(Launcher launcher) {
        return machine("Linux", JAPANESE, JDK, launcher, CONTENT, List.of(PLAN), List.of(), SITE);
    }

    private static Machine environment(Map<String, String> environment) {
        return machine("Linux", environment, JDK, LAUNCHER, CONTENT, List.of(PLAN), List.of(), SITE);
    }

    private static Machine system(String name) {
        return machine(name, Map.of(), JDK, LAUNCHER, CONTENT, List.of(PLAN), List.of(), SITE);
    }

    private static Machine content(Folder content) {
        return machine("Linux", JAPANESE, JDK, LAUNCHER, content, List.of(), List.of(), SITE);
    }

    private static Machine site(Site site) {
        return machine("Linux", JAPANESE, JDK, LAUNCHER, CONTENT, List.of(PLAN), List.of(), site);
    }

    private static Machine beside(String... names) {
        return machine("Linux", JAPANESE, JDK, LAUNCHER, CONTENT, List.of(PLAN), List.of(names), SITE);
    }

    private static Machine with(Entry... more) {
        List<Entry> entries = new ArrayList<>(List.of(PLAN));
        entries.addAll(List.of(more));
        return machine("Linux", JAPANESE, JDK, LAUNCHER, CONTENT, entries, List.of(), SITE);
    }

    private static Machine git(String system, Map<String, String> settings) {
        Machine fine = fine();
        return new Machine(
                system,
                fine.environment(),
                fine.java(),
                fine.launcher(),
                fine.content(),
                fine.entries(),
                fine.beside(),
                fine.site(),
                fine.fonts(),
                Optional.of(settings));
    }

    private static Machine fonts(int number) {
        Machine fine = fine();
        return new Machine(
                fine.system(),
                fine.environment(),
                fine.java(),
                fine.launcher(),
                fine.content(),
                fine.entries(),
                fine.beside(),
                fine.site(),
                Optional.of(number),
                fine.git());
    }

    private static Entry[] numbered(int number) {
        Entry[] entries = new Entry[number];
        for (int i = 0; i < number; i++) {
            entries[i] = other("plans/photo-" + (i + 1) + ".heic");
        }
        return entries;
    }

    private static Entry text(String path) {
        return new Entry(path, Form.TEXT, false, false, true);
    }

    private static Entry other(String path) {
        return new Entry(path, Form.OTHER, false, false, true);
    }
}
