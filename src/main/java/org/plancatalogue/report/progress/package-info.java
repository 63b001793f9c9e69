/** How translations are told: a table, JSON, and what has changed in an original. */
@NullMarked
package org.plancatalogue.report.progress;

import org.jspecify.annotations.NullMarked;
