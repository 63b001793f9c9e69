/** What a command did and where it failed, as lines or as one JSON object. */
@NullMarked
package org.plancatalogue.report.journal;

import org.jspecify.annotations.NullMarked;
