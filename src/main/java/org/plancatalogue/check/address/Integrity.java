/* Rule: a file whose digest a page states is that file. */
package org.plancatalogue.check.address;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.check.site.SiteRule;
import org.plancatalogue.check.site.Stored;
import org.plancatalogue.problem.ProblemKind;

/** Browsers refuse a script or style sheet that does not fit its {@code integrity} (Subresource Integrity, W3C). */
final class Integrity implements SiteRule {

    @Override
    public Stream<Finding> findings(BuiltSite site) {
        return site.pages().stream()
                .flatMap(it -> it.integrities().stream())
                .filter(it -> site.file(it.getKey())
                        .filter(file -> !fits(file, it.getValue()))
                        .isPresent())
                .map(Map.Entry::getKey)
                .map(it -> Finding.of(ProblemKind.INTEGRITY_WRONG, it, it.value()));
    }

    private static boolean fits(Stored file, String stated) {
        return stated.isBlank()
                || Arrays.stream(stated.strip().split("\\s+")).anyMatch(it -> it.equals(digest(file, it)));
    }

    private static String digest(Stored file, String like) {
        String name = like.replaceFirst("-.*", "").toLowerCase(Locale.ROOT);
        try {
            MessageDigest digest = MessageDigest.getInstance(name.replace("sha", "SHA-"));
            return name + "-" + Base64.getEncoder().encodeToString(digest.digest(file.bytes()));
        } catch (NoSuchAlgorithmException unknown) {
            return like;
        }
    }
}
