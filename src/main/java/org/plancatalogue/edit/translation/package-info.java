/** What the tool writes into the content for translators: stamps, accepted originals. */
@NullMarked
package org.plancatalogue.edit.translation;

import org.jspecify.annotations.NullMarked;
