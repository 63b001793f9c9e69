/* The style sheet within a page that is read without its site. */
package org.plancatalogue.render.folder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.plancatalogue.web.Html;

/** Writes the style into the head, with the policy that allows it by its digest, and nothing else (CSP Level 3). */
public final class Enclosed {
    private Enclosed() {}

    /** Nothing in a style sheet may look like the end of the element. */
    public static Html of(String css) {
        String style = css.replace("</", "<\\/").replace("\r", "");
        String policy =
                "default-src 'none'; style-src 'sha256-" + digest(style) + "'; base-uri 'none'; form-action 'none'";
        return new Html("<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">\n<style>" + style
                + "</style>");
    }

    private static String digest(String style) {
        try {
            byte[] bytes = style.getBytes(StandardCharsets.UTF_8);
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
