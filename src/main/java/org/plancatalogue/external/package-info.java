/** The addresses of other sites: asked politely, remembered, and told when they are gone, moved or changed. */
@NullMarked
package org.plancatalogue.external;

import org.jspecify.annotations.NullMarked;
