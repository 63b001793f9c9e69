/* The addresses that a host answers without a file. */
package org.plancatalogue.check.address;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.check.site.Reference.Use;
import org.plancatalogue.check.site.Stored;
import org.plancatalogue.web.SitePath;

/**
 * Those that {@code _redirects} sends elsewhere or answers with another file, and those of the hosts' own services. A
 * line for every address, {@code /*}, answers nothing in particular and does not count.
 */
record Promises(List<Pattern> paths) {
    private static final Pattern OF_HOSTS = Pattern.compile("(?s)/(cdn-cgi|_vercel|\\.netlify|__/firebase)/.*");

    static Promises of(BuiltSite site) {
        return new Promises(Optional.ofNullable(site.files().get("_redirects"))
                .map(Stored::bytes)
                .map(it -> new String(it, StandardCharsets.UTF_8))
                .map(it -> it.split("\\R", -1))
                .map(Promises::paths)
                .orElse(List.of()));
    }

    private static List<Pattern> paths(String[] lines) {
        return Arrays.stream(lines)
                .map(it -> it.strip().split("\\s+"))
                .filter(it -> it.length > 1 && it[0].matches("/[^*].*"))
                .filter(it -> !it[it.length - 1].startsWith("404"))
                .map(it -> pattern(it[0]))
                .toList();
    }

    /** The star at the end stands for anything, a word after a colon for a part of the path. */
    private static Pattern pattern(String path) {
        String parts = Stream.of(path.replaceFirst("/?\\*?$", "").split("(?=:\\w)|(?<=:\\w)(?=/)", -1))
                .map(it -> it.startsWith(":") ? it.replaceFirst("^:\\w+", "[^/]+") : Pattern.quote(it))
                .collect(Collectors.joining());
        return Pattern.compile(parts + (path.endsWith("*") ? "(/.*)?" : "/?"));
    }

    /** Whether a path from the site's root is answered to a reader. */
    boolean keep(String path, Use use, BuiltSite site) {
        return !use.loaded()
                && !paths.isEmpty()
                && !path.startsWith("/")
                && isOne(site.addresses().rooted(new SitePath(path)));
    }

    private boolean isOne(String rooted) {
        return paths.stream().anyMatch(it -> it.matcher(rooted).matches());
    }

    static boolean isOfHost(String address) {
        return OF_HOSTS.matcher(address).matches();
    }
}
