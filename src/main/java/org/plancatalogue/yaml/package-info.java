/** YAML as values that keep their text and know their places, and keys asked for by name and type. */
@NullMarked
package org.plancatalogue.yaml;

import org.jspecify.annotations.NullMarked;
