/* Resolves addresses as browsers do. */
package org.plancatalogue.check.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancatalogue.check.spelling.Percent;
import org.plancatalogue.web.SitePath;

/**
 * Follows the URL standard from a written address to a path of the site, with one difference: {@code ..} above the
 * site's root is not clamped but refused, since it leads elsewhere as soon as the site moves to a sub-folder.
 *
 * <p>Examples, written in {@code ja/index.html}: {@code plans/ome/} is {@code ja/plans/ome/index.html};
 * {@code ../app.css?v=1} is {@code app.css}; {@code ../../x} leads nowhere.
 */
public final class Addresses {
    private static final Pattern LINE_ENDS = Pattern.compile("[\\t\\n\\r]");
    private static final Pattern AROUND = Pattern.compile("^[\\x00-\\x20]+|[\\x00-\\x20]+$");
    private static final Pattern ABSOLUTE = Pattern.compile("(?s)([A-Za-z][A-Za-z0-9+.-]*):(.*)");
    private static final Pattern AUTHORITY = Pattern.compile("(?s)//([^/?#]*)(.*)");
    private static final Pattern PARTS = Pattern.compile("(?s)([^?#]*)(?:\\?[^#]*)?(?:#(.*))?");
    private static final Pattern USUAL_PORT = Pattern.compile(":(443|80)?$");
    private static final String INDEX = "index.html";

    private final String scheme;
    private final String host;
    private final List<String> basePath;

    private Addresses(String scheme, String host, String path) {
        this.scheme = scheme;
        this.host = host;
        this.basePath = segments(path).stream().filter(it -> !it.isEmpty()).toList();
    }

    /** For a site that stands at a known address. */
    public static Addresses of(URI baseUrl) {
        return new Addresses(
                Optional.ofNullable(baseUrl.getScheme()).orElse("https"),
                hostOf(Optional.ofNullable(baseUrl.getRawAuthority()).orElse("")),
                Optional.ofNullable(baseUrl.getPath()).orElse(""));
    }

    /** For a site whose address is not known: it has no host of its own, and stands at a server's root. */
    public static Addresses unknown() {
        return new Addresses("https", "", "");
    }

    /** How the site is served: {@code https}, unless its address says otherwise. */
    public String scheme() {
        return scheme;
    }

    /** The site's own host; empty when it is not known. */
    public String host() {
        return host;
    }

    /** The full address of a file; empty when the site's own is not known. */
    public Optional<String> absolute(SitePath file) {
        return host.isEmpty() ? Optional.empty() : Optional.of(scheme + "://" + host + rooted(file));
    }

    /** The address of a file from the server's root, such as {@code /plans/ja/}. */
    public String rooted(SitePath file) {
        return basePath.isEmpty() ? "/" + file.address() : "/" + String.join("/", basePath) + "/" + file.address();
    }

    public Target resolve(SitePath page, String written) {
        String address = stripped(written);
        Matcher absolute = ABSOLUTE.matcher(address);
        if (!absolute.matches()) {
            return authority(page, scheme, address.replace('\\', '/'));
        }
        String named = absolute.group(1).toLowerCase(Locale.ROOT);
        return named.equals("https") || named.equals("http")
                ? authority(page, named, absolute.group(2).replace('\\', '/'))
                : new Target.External(named, "");
    }

    private Target authority(SitePath page, String named, String rest) {
        Matcher authority = AUTHORITY.matcher(rest);
        if (!authority.matches()) {
            return parts(page, rest);
        }
        String there = hostOf(authority.group(1));
        if (host.isEmpty() || !there.equals(host)) {
            return new Target.External(named, there);
        }
        Target own = parts(page, authority.group(2).startsWith("/") ? authority.group(2) : "/" + authority.group(2));
        return own instanceof Target.Nowhere ? new Target.Neighbour() : own;
    }

    private Target parts(SitePath page, String address) {
        Matcher parts = PARTS.matcher(address);
        if (!parts.matches()) {
            return new Target.Nowhere();
        }
        Optional<String> fragment = Optional.ofNullable(parts.group(2));
        String path = parts.group(1);
        if (path.isEmpty()) {
            return new Target.Inside(page.value(), fragment);
        }
        Optional<String> file = path.startsWith("/") ? belowBase(path) : beside(page, path);
        return file.<Target>map(it -> new Target.Inside(it, fragment)).orElseGet(Target.Nowhere::new);
    }

    private Optional<String> beside(SitePath page, String path) {
        List<String> folder = segments(page.value());
        return walk(folder.subList(0, folder.size() - 1), segments(path)).map(Addresses::join);
    }

    private Optional<String> belowBase(String path) {
        return walk(List.of(), segments(path.substring(1)))
                .filter(it -> it.size() >= basePath.size()
                        && it.subList(0, basePath.size()).equals(basePath))
                .map(it -> join(it.subList(basePath.size(), it.size())));
    }

    private static String join(List<String> segments) {
        String path = String.join("/", segments);
        return path.isEmpty() || path.endsWith("/") ? path + INDEX : path;
    }

    /** Takes the steps from a folder; the last segment is empty when they end at a folder. */
    private static Optional<List<String>> walk(List<String> folder, List<String> steps) {
        List<String> path = new ArrayList<>(folder);
        for (int i = 0; i < steps.size(); i++) {
            Optional<String> decoded = Percent.decode(steps.get(i));
            if (decoded.isEmpty() || decoded.get().contains("/")) {
                return Optional.empty();
            }
            String step = decoded.get();
            if (step.equals("..") && path.isEmpty()) {
                return Optional.empty();
            }
            boolean dots = step.equals(".") || step.equals("..");
            if (step.equals("..")) {
                path.remove(path.size() - 1);
            }
            if (!dots || i == steps.size() - 1) {
                path.add(dots ? "" : step);
            }
        }
        return Optional.of(path);
    }

    private static List<String> segments(String path) {
        return List.of(path.split("/", -1));
    }

    /** As the URL standard strips (§4.4): controls and spaces around, tabs and line ends anywhere. */
    public static String stripped(String written) {
        if (!hasSpace(written)) {
            return written;
        }
        return AROUND.matcher(LINE_ENDS.matcher(written).replaceAll("")).replaceAll("");
    }

    private static boolean hasSpace(String written) {
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) <= 0x20) {
                return true;
            }
        }
        return false;
    }

    private static String hostOf(String authority) {
        String host = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return USUAL_PORT.matcher(host).replaceFirst("");
    }
}
