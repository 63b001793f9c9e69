/* The drawing from which a plan's picture for other sites is made. */
package org.plancatalogue.compose.share;

import java.util.List;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Width;
import org.plancatalogue.web.Html;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;

/**
 * An SVG of 1200 by 630 with the names of a municipality, the title of its plan and the strip of its themes. It refers
 * to nothing else. A browser turns it into a picture, as other sites show none that are drawings.
 *
 * @param lang of the page that it stands for; the other names are in the other language
 * @param colour of the accent, such as {@code #27447a}
 * @param levels of the themes in their order: {@code primary}, {@code secondary} or {@code none}
 */
public record SocialDrawing(
        Lang lang,
        String colour,
        String name,
        String otherName,
        String title,
        String period,
        String catalogue,
        List<String> levels) {
    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    private static final int MARGIN = 72;
    private static final int ROOM = WIDTH - 2 * MARGIN;
    private static final int STRIP_TOP = 400;
    private static final int STRIP_HEIGHT = 84;
    private static final int GAP = 8;
    private static final int LINE = 4;
    private static final String INK = "#1a1a1a";
    private static final String SOFT = "#4a4a4a";
    private static final String QUIET = "#767676";

    /** About how wide a column of the name is, in parts of the size: half a wide character. */
    private static final double COLUMN = 0.56;

    public SocialDrawing {
        levels = List.copyOf(levels);
    }

    public SiteFile file(SitePath path) {
        return SiteFile.of(path, svg());
    }

    private String svg() {
        StringBuilder svg = new StringBuilder()
                .append(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1200\" height=\"630\" viewBox=\"0 0 1200 630\"")
                .append(" role=\"img\" aria-labelledby=\"t\" lang=\"" + lang.tag() + "\"")
                .append(" font-family=\"'Noto Sans JP','Noto Sans CJK JP',sans-serif\">\n")
                .append("<title id=\"t\">" + Html.escape(title) + "</title>\n")
                .append(rectangle(0, 0, WIDTH, HEIGHT, "#ffffff"))
                .append(rectangle(0, 0, WIDTH, 20, colour))
                .append(text(104, size(catalogue, 30), SOFT, catalogue, lang))
                .append(text(244, size(name, 124), colour, name, lang))
                .append(text(312, size(otherName, 44), SOFT, otherName, lang.other()))
                .append(text(370, size(title, 36), INK, title, lang));
        for (int i = 0; i < levels.size(); i++) {
            cell(svg, i);
        }
        return svg.append(text(560, size(period, 36), INK, period, lang))
                .append("</svg>\n")
                .toString();
    }

    /** Full for a main theme, half for a further one, an outline for none. */
    private void cell(StringBuilder svg, int at) {
        int width = (ROOM + GAP) / levels.size() - GAP;
        int x = MARGIN + at * (width + GAP);
        String level = levels.get(at);
        boolean listed = !level.equals("none");
        int line = listed ? LINE : LINE / 2;
        svg.append("<rect x=\"" + (x + line / 2) + "\" y=\"" + (STRIP_TOP + line / 2) + "\" width=\"" + (width - line)
                + "\" height=\"" + (STRIP_HEIGHT - line) + "\" fill=\"none\" stroke=\"" + (listed ? colour : QUIET)
                + "\" stroke-width=\"" + line + "\"/>\n");
        if (listed) {
            int height = level.equals("primary") ? STRIP_HEIGHT : STRIP_HEIGHT / 2;
            svg.append(rectangle(x, STRIP_TOP + STRIP_HEIGHT - height, width, height, colour));
        }
    }

    /** The size at which a text keeps to its line. */
    private static int size(String text, int largest) {
        return (int) Math.min(largest, ROOM / (COLUMN * Math.max(1, Width.columns(text))));
    }

    private static String rectangle(int x, int y, int width, int height, String colour) {
        return "<rect x=\"" + x + "\" y=\"" + y + "\" width=\"" + width + "\" height=\"" + height + "\" fill=\""
                + colour + "\"/>\n";
    }

    private static String text(int y, int size, String colour, String text, Lang lang) {
        return "<text x=\"" + MARGIN + "\" y=\"" + y + "\" font-size=\"" + size + "\" font-weight=\""
                + (size > 60 ? 700 : 400) + "\" fill=\"" + colour + "\" lang=\"" + lang.tag() + "\">"
                + Html.escape(text)
                + "</text>\n";
    }
}
