/** The files of settings: site.yaml and vocabulary.yaml. */
@NullMarked
package org.plancatalogue.decode.settings;

import org.jspecify.annotations.NullMarked;
