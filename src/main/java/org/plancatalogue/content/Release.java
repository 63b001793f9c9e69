/* A release of the catalogue. */
package org.plancatalogue.content;

import java.time.LocalDate;

/** What is cited and printed of the catalogue as it was at one time: {@code version: 1.0} and its day. */
public record Release(String version, LocalDate date) {}
