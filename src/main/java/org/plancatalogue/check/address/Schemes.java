/* The schemes and servers of addresses. */
package org.plancatalogue.check.address;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancatalogue.check.site.Addresses;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.check.site.Reference;
import org.plancatalogue.check.site.Target;
import org.plancatalogue.check.spelling.Percent;
import org.plancatalogue.problem.Nearest;
import org.plancatalogue.problem.ProblemKind;

/** Judges an address that leaves the site, and one that does so by mistake; nothing here asks another server. */
final class Schemes {
    private static final Pattern SCHEME = Pattern.compile("(?s)([A-Za-z][A-Za-z0-9+.-]*):(.*)");

    /** Schemes of the IANA registry, and of programs in wide use, that a page may hand to another program. */
    private static final Set<String> KNOWN = Set.of(("about bitcoin callto cid data dav dns doi ethereum facetime"
                    + " facetime-audio fax feed ftp ftps gemini geo git gopher http https im info intent ipfs ipp irc ircs"
                    + " itms itms-apps jabber ldap lightning line magnet mailto maps market matrix mid mms ms-settings"
                    + " msteams news nfs nntp oai obsidian payto podcast rsync rtmp rtsp sftp shortcuts sip sips skype"
                    + " slack smb sms snews spotify ssh steam svn tag tel telnet tg tv urn view-source vnc vscode webcal"
                    + " weixin whatsapp ws wss xmpp zoommtg zoomus")
            .split(" "));

    /** Schemes that run code, or show the reader's own disk. */
    private static final Set<String> FORBIDDEN = Set.of("javascript", "vbscript", "file", "blob", "filesystem");

    /** A part of a host's name, of letters of any script but the wide ones. */
    private static final String LABEL =
            "[\\p{L}\\p{N}&&[^\uFF00-\uFFEF]](?:[\\p{L}\\p{M}\\p{N}-&&[^\uFF00-\uFFEF]]*[\\p{L}\\p{M}\\p{N}&&[^\uFF00-\uFFEF]])?";

    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@" + LABEL + "(?:\\." + LABEL + ")+");

    /** RFC 3966: digits and visual separators, then parameters. */
    private static final Pattern PHONE = Pattern.compile("\\+?[(.-]*[0-9*][0-9*().-]*(?:;[A-Za-z0-9-]+(?:=[^;]*)?)*");

    private static final Pattern HOSTLIKE = Pattern.compile(
            "(?i)(https?//.*|https?/[^/].*|(www\\.[a-z0-9-]+\\.|[a-z0-9-]+\\.(com|org|net|info|co\\.jp|go\\.jp|lg\\.jp|or\\.jp|ne\\.jp)(/|$)).*)");
    private static final Pattern FILELIKE =
            Pattern.compile("(?i).*\\.(html?|css|m?js|json|xml|txt|png|jpe?g|gif|svg|webp|pdf|csv|ico)");
    private static final Pattern LOCAL = Pattern.compile(
            "(?i)(localhost|127\\.[0-9.]+|0\\.0\\.0\\.0|\\[::1])(:[0-9]+)?|.*\\.(local|localhost)(:[0-9]+)?");

    private Schemes() {}

    static Optional<Finding> fault(Reference reference, Target target, BuiltSite site) {
        String value = Addresses.stripped(reference.value());
        if (value.startsWith("//") || value.regionMatches(true, 0, "http", 0, 4)) {
            return web(reference, value, target, site);
        }
        Matcher scheme = SCHEME.matcher(value);
        if (scheme.matches()) {
            return other(reference, scheme.group(1).toLowerCase(Locale.ROOT), scheme.group(2));
        }
        return hostLike(reference, value, target, site);
    }

    private static Optional<Finding> hostLike(Reference reference, String value, Target target, BuiltSite site) {
        boolean there = target instanceof Target.Inside inside && site.has(inside.path());
        return !there && HOSTLIKE.matcher(value).matches()
                ? told(ProblemKind.SCHEME_MISSING, reference)
                        .map(it -> it.suggest(Optional.of("https://" + value.replaceFirst("(?i)^https?:?/+", ""))))
                : Optional.empty();
    }

    private static Optional<Finding> web(Reference reference, String value, Target target, BuiltSite site) {
        if (!value.matches("(?is)(https?:)?//.*")) {
            return value.matches("(?is)https?:.*")
                    ? told(ProblemKind.SCHEME_MISSING, reference)
                    : hostLike(reference, value, target, site);
        }
        String host = target instanceof Target.External external
                ? external.host()
                : site.addresses().host();
        boolean open = value.regionMatches(true, 0, "http:", 0, 5)
                && site.addresses().scheme().equals("https");
        if (!(target instanceof Target.External)) {
            return open ? told(ProblemKind.OWN_ADDRESS_INSECURE, reference) : Optional.empty();
        }
        if (LOCAL.matcher(host).matches()) {
            return reference.shown() ? Optional.empty() : told(ProblemKind.LOCAL_ADDRESS, reference);
        }
        boolean bare = FILELIKE.matcher(host).matches() || !(host.contains(".") || host.startsWith("["));
        if (host.isEmpty() || (value.startsWith("//") && bare)) {
            return Optional.of(Finding.of(ProblemKind.FILE_AS_HOST, reference, reference.value(), host));
        }
        return open ? unencrypted(reference) : Optional.empty();
    }

    private static Optional<Finding> unencrypted(Reference reference) {
        return switch (reference.use()) {
            case LINK -> told(ProblemKind.INSECURE_LINK, reference);
            case FORM -> told(ProblemKind.INSECURE_FORM, reference);
            case RESOURCE, FRAME -> told(ProblemKind.INSECURE_RESOURCE, reference);
            case OWN_PAGE, PREVIEW, LISTED -> Optional.empty();
        };
    }

    private static Optional<Finding> other(Reference reference, String scheme, String rest) {
        if (FORBIDDEN.contains(scheme)
                || (scheme.equals("data") && !reference.use().loaded())) {
            return told(ProblemKind.FORBIDDEN_SCHEME, reference);
        }
        if (scheme.equals("mailto")) {
            return isMail(rest) ? Optional.empty() : told(ProblemKind.BAD_MAIL_ADDRESS, reference);
        }
        if (scheme.equals("tel")) {
            return PHONE.matcher(Percent.decode(rest).orElse(rest)).matches()
                    ? Optional.empty()
                    : told(ProblemKind.BAD_PHONE_NUMBER, reference);
        }
        return KNOWN.contains(scheme) || scheme.startsWith("web+")
                ? Optional.empty()
                : Optional.of(Finding.of(ProblemKind.UNKNOWN_SCHEME, reference, reference.value(), scheme)
                        .suggest(Nearest.to(scheme, KNOWN)));
    }

    /** One address or several with commas, or none where the reader is to choose one (RFC 6068). */
    private static boolean isMail(String rest) {
        String[] parts = rest.split("\\?", 2);
        if (parts[0].isEmpty()) {
            return parts.length > 1 && parts[1].contains("=");
        }
        for (String address : parts[0].replace("%40", "@").split(",", -1)) {
            if (!MAIL.matcher(address.strip()).matches()) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Finding> told(ProblemKind kind, Reference reference) {
        return Optional.of(Finding.of(kind, reference, reference.value()));
    }
}
