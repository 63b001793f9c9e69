/* The content folder as read at one moment. */
package org.plancatalogue.source;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancatalogue.problem.SourceText;

/**
 * The texts and images of the content folder, sorted by path. A path is relative to the folder, with {@code /} between
 * names on every system, such as {@code plans/sumida.ja.md}.
 */
public record SourceTree(List<SourceText> texts, List<Asset> assets) {
    public SourceTree {
        texts = texts.stream().sorted(Comparator.comparing(SourceText::path)).toList();
        assets = assets.stream().sorted(Comparator.comparing(Asset::path)).toList();
    }

    /** The text of the given path. */
    public Optional<SourceText> text(String path) {
        int from = 0;
        int to = texts.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            int order = texts.get(middle).path().compareTo(path);
            if (order == 0) {
                return Optional.of(texts.get(middle));
            }
            from = order < 0 ? middle + 1 : from;
            to = order < 0 ? to : middle;
        }
        return Optional.empty();
    }

    /** The texts in a folder such as {@code plans} and in the folders below it, in order of path. */
    public Stream<SourceText> under(String folder) {
        return texts.stream().filter(it -> it.path().startsWith(folder + "/"));
    }
}
