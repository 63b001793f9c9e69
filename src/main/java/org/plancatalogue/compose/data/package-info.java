/** The catalogue as data: its shape, its files, and the page that explains them. */
@NullMarked
package org.plancatalogue.compose.data;

import org.jspecify.annotations.NullMarked;
