/** The pages at old addresses. */
@NullMarked
package org.plancatalogue.compose.redirect;

import org.jspecify.annotations.NullMarked;
