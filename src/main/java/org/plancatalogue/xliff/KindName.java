/* What codes are called in XLIFF. */
package org.plancatalogue.xliff;

import org.plancatalogue.markdown.segment.Piece.Kind;

/** The attributes {@code type} and {@code subType} of inline codes. */
final class KindName {
    private KindName() {}

    static String attributes(Kind kind) {
        return switch (kind) {
            case BOLD -> names("fmt", "xlf:b");
            case ITALIC -> names("fmt", "xlf:i");
            case STRUCK -> names("fmt", "catalogue:s");
            case BREAK -> names("fmt", "xlf:lb");
            case LINK -> " type=\"link\"";
            case IMAGE -> " type=\"image\"";
            case TERM -> names("link", "catalogue:term");
            case RUBY -> names("other", "catalogue:ruby");
            case CODE -> names("other", "catalogue:code");
            case FOOTNOTE -> names("other", "catalogue:footnote");
            case OTHER -> " type=\"other\"";
        };
    }

    private static String names(String type, String subType) {
        return " type=\"" + type + "\" subType=\"" + subType + "\"";
    }
}
