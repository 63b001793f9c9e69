/* What a build is given. */
package org.plancatalogue.build;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folders to read, and the address to publish under.
 *
 * @param baseUrl overrides the one in {@code site.yaml}; ends with a slash
 */
public record Settings(Path content, Path templates, Optional<URI> baseUrl) {}
