/** The pages of the glossary and its terms, and how names are filed under letters and kana. */
@NullMarked
package org.plancatalogue.compose.glossary;

import org.jspecify.annotations.NullMarked;
