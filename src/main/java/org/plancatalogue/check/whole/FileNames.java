/* Rule: the files can be copied to any machine. */
package org.plancatalogue.check.whole;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.check.site.SiteRule;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.web.SitePath;

/**
 * Windows and macOS hold no two names that differ in letter case or normal form only; Windows keeps some names and
 * characters for itself; most systems allow 255 bytes a name.
 */
final class FileNames implements SiteRule {
    private static final int LONGEST = 255;
    private static final Pattern RESERVED = Pattern.compile(
            "(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?|.*[<>:\"\\\\|?*\\x00-\\x1F].*|.*[ .]", Pattern.DOTALL);

    @Override
    public Stream<Finding> findings(BuiltSite site) {
        Map<String, String> seen = new HashMap<>();
        // Folders too: two that differ in letter case become one, and the files of both meet there.
        TreeSet<String> paths = new TreeSet<>(site.folders());
        paths.remove("");
        paths.addAll(site.files().keySet());
        return paths.stream().flatMap(it -> Stream.concat(collision(it, seen), name(it, site)));
    }

    private static Stream<Finding> collision(String path, Map<String, String> seen) {
        String folded = Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        Optional<String> other = Optional.ofNullable(seen.putIfAbsent(folded, path));
        return other.map(it -> Finding.of(ProblemKind.NAME_COLLISION, new SitePath(path), it)).stream();
    }

    private static Stream<Finding> name(String path, BuiltSite site) {
        if (!site.has(path)) {
            return Stream.empty();
        }
        Optional<String> reserved = Arrays.stream(path.split("/", -1))
                .filter(it -> RESERVED.matcher(it).matches())
                .findFirst();
        int bytes = Arrays.stream(path.split("/", -1))
                .mapToInt(it -> it.getBytes(StandardCharsets.UTF_8).length)
                .max()
                .orElse(0);
        return Stream.concat(
                reserved.map(it -> Finding.of(ProblemKind.RESERVED_NAME, new SitePath(path), it)).stream(),
                bytes > LONGEST
                        ? Stream.of(Finding.of(ProblemKind.LONG_NAME, new SitePath(path), Integer.toString(bytes)))
                        : Stream.empty());
    }
}
