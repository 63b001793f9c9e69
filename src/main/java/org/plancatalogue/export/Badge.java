/* The picture that says how much is translated. */
package org.plancatalogue.export;

import org.plancatalogue.lang.Width;
import org.plancatalogue.web.Html;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;

/**
 * A small SVG with a label and a figure, to be shown on the site and in a README. The figure says what the colour says.
 *
 * @param percent how many in a hundred are current
 */
public record Badge(String label, int percent) {
    private static final int COLUMN = 7;
    private static final int PADDING = 8;
    private static final String LABEL = "#333333";
    private static final String DONE = "#0f6f73";
    private static final String OPEN = "#8a4b00";

    public SiteFile file(SitePath path) {
        int left = width(label);
        int right = width(percent + "%");
        int whole = left + right;
        String name = Html.escape(label);
        String svg =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + whole + "\" height=\"24\" viewBox=\"0 0 " + whole
                        + " 24\" role=\"img\" aria-labelledby=\"t\">\n"
                        + "  <title id=\"t\">" + name + " " + percent + "%</title>\n"
                        + rectangle(0, left, LABEL)
                        + rectangle(left, right, percent == 100 ? DONE : OPEN)
                        + text(left / 2, name)
                        + text(left + right / 2, percent + "%")
                        + "</svg>\n";
        return SiteFile.of(path, svg);
    }

    private static String rectangle(int x, int width, String colour) {
        return "  <rect x=\"" + x + "\" width=\"" + width + "\" height=\"24\" fill=\"" + colour + "\"/>\n";
    }

    private static String text(int x, String text) {
        return "  <text x=\"" + x + "\" y=\"17\" fill=\"#ffffff\" font-family=\"sans-serif\" font-size=\"13\""
                + " text-anchor=\"middle\">" + text + "</text>\n";
    }

    private static int width(String text) {
        return Width.columns(text) * COLUMN + 2 * PADDING;
    }
}
