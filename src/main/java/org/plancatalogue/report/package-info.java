/** How the problems of a run are told: to people, and to other programs. */
@NullMarked
package org.plancatalogue.report;

import org.jspecify.annotations.NullMarked;
