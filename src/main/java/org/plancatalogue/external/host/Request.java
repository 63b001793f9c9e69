/* One request. */
package org.plancatalogue.external.host;

import java.net.URI;
import java.util.Map;

/**
 * What is asked of a server, always with GET, as answers to HEAD are often wrong.
 *
 * @param headers besides {@code User-Agent} and {@code Accept}
 * @param limit how many bytes of the body are read
 * @param keeps whether the body is wanted and not only its digest
 */
public record Request(URI address, Map<String, String> headers, long limit, boolean keeps) {}
