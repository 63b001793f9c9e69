/** Values that have a form of their own, and plain texts, read out of YAML. */
@NullMarked
package org.plancatalogue.decode.value;

import org.jspecify.annotations.NullMarked;
