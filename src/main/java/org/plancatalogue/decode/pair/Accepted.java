/* Reads originals as they were accepted. */
package org.plancatalogue.decode.pair;

import java.util.LinkedHashMap;
import java.util.Map;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.SourceText;
import org.plancatalogue.source.SourceTree;
import org.plancatalogue.yaml.Fields;
import org.plancatalogue.yaml.YamlReader;

/** The canonical text of each part of an original when its translation was accepted. A build never reads them. */
public final class Accepted {
    private Accepted() {}

    /** The file for a document: {@code accepted/plans/sumida.yaml}. */
    public static String path(String document) {
        return "accepted/" + document + ".yaml";
    }

    /** By part; empty where nothing was accepted or the file cannot be read. */
    public static Map<String, String> read(SourceTree tree, String document) {
        Map<String, String> texts = new LinkedHashMap<>();
        tree.text(path(document))
                .ifPresent(file -> fields(file)
                        .all()
                        .forEach(it -> texts.put(it.key(), it.value().text())));
        return texts;
    }

    private static Fields fields(SourceText file) {
        Problems ignored = new Problems();
        return Fields.of(YamlReader.read(file, 0, file.text().length(), ignored), ignored);
    }
}
