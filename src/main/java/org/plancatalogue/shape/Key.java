/* A key of front matter or settings. */
package org.plancatalogue.shape;

import org.plancatalogue.lang.Names;

/**
 * A key, said once for readers, editors and the reference.
 *
 * @param required whether it has to be there
 * @param example a value as YAML writes it on one line; empty where the keys below it have their own
 * @param meaning for those who write; code stands between backticks
 */
public record Key(String name, Form form, boolean required, String example, Names meaning) {}
