/* A plan in short. */
package org.plancatalogue.page;

import org.plancatalogue.page.picture.Profile;
import org.plancatalogue.web.Html;

/** A plan as it stands in a list: its municipality, what it is about, and its themes. */
public record PlanCard(
        Town town, Html title, Html summary, String period, int pillars, int initiatives, Profile profile) {}
