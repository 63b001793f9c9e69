/* Writes the file of an original as it was accepted. */
package org.plancatalogue.edit.translation;

import java.util.Map;
import org.plancatalogue.content.Origin;

/** The accepted text of each part of an original, from which the changes since then are told. */
final class AcceptedFile {
    private static final String HEAD = """
            # The original as it was when its translation was accepted. Written by catalogue accept; not to be edited.
            # 訳文を確かめた時点の原文です。catalogue accept が書き込みます。手では直しません。
            """;

    private AcceptedFile() {}

    /** Only parts with a digest have a text. */
    static String written(Origin origin, Map<String, String> texts) {
        StringBuilder out = new StringBuilder(HEAD);
        origin.stamps().keySet().stream()
                .filter(it -> origin.digest(it).isPresent() && texts.containsKey(it))
                .forEach(it -> {
                    out.append(it).append(": |-\n");
                    texts.getOrDefault(it, "")
                            .lines()
                            .forEach(line -> out.append("  ").append(line).append('\n'));
                });
        return out.toString();
    }
}
