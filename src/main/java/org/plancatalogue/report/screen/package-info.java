/** How problems are told to a page that shows them. */
@NullMarked
package org.plancatalogue.report.screen;

import org.jspecify.annotations.NullMarked;
