/** Which files and folders have changed, told soon after. */
@NullMarked
package org.plancatalogue.serve.watch;

import org.jspecify.annotations.NullMarked;
