/* A file to take along. */
package org.plancatalogue.dataset;

import java.util.Optional;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import org.plancatalogue.web.SitePath;

/**
 * A file of the site that is offered for downloading.
 *
 * @param format what people call it, such as CSV
 * @param mediaType as IANA registers it
 * @param of what it holds, by which it belongs to a dataset
 * @param lang the language it is in, where it is not in both
 * @param purpose what it is for
 */
public record Download(SitePath path, String format, String mediaType, Subject of, Optional<Lang> lang, Names purpose) {
    /** A file in both languages. */
    public Download(SitePath path, String format, String mediaType, Subject of, Names purpose) {
        this(path, format, mediaType, of, Optional.empty(), purpose);
    }

    /** What a file holds. */
    public enum Subject {
        /** Plans and initiatives. */
        PLANS,
        /** The terms. */
        GLOSSARY,
        /** It tells of the other files, or is made from the pages. */
        OTHER
    }

    /** The name of the file, with its folder where that tells it from another. */
    public String name() {
        return path.value().replaceFirst("^data/", "");
    }
}
