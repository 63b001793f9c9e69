/* The initiatives of one plan by theme and instrument, drawn on a scale that all plans share. */
package org.plancatalogue.page.picture;

import java.util.List;
import org.plancatalogue.web.Html;

/**
 * One column a theme, then one an instrument; one square an initiative.
 *
 * @param full outlines of the squares that are filled, as SVG writes paths
 * @param framed outlines of those whose lower half is filled, {@code half} those halves
 * @param blank outlines of the squares under which nothing is listed
 * @param themes the themes that are listed, for those who cannot see the drawing
 */
public record Profile(
        int width,
        int height,
        String full,
        String framed,
        String half,
        String blank,
        List<Strip.Cell> themes,
        List<Share> instruments) {
    /** An instrument that is listed, and how many initiatives use it. */
    public record Share(Html label, String href, int count) {}
}
