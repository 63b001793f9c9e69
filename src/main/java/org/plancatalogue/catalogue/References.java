/* Resolves the links that writers write. */
package org.plancatalogue.catalogue;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plancatalogue.content.Content;
import org.plancatalogue.content.Facet;
import org.plancatalogue.content.Noun;

/**
 * Knows every document of the catalogue and turns a link as written into its destination.
 *
 * <p>Example: in {@code plans/sumida.ja.md} the link {@code ../glossary/stem} leads to {@code glossary/stem},
 * {@code arakawa#a1-1} to a section of {@code plans/arakawa}, and so does {@code a1-1} alone, as an initiative's id.
 */
public final class References {
    /** The pages made from the whole catalogue; home has no name. */
    public static final Set<String> ROOMS = rooms();

    private final Map<String, Optional<Noun>> documents;
    private final Register register;

    private References(Map<String, Optional<Noun>> documents, Register register) {
        this.documents = Collections.unmodifiableMap(documents);
        this.register = register;
    }

    static References of(Content content, Register register) {
        Map<String, Optional<Noun>> documents = new LinkedHashMap<>();
        content.nouns().forEach(noun -> documents.put(noun.path(), Optional.of(noun)));
        ROOMS.forEach(it -> documents.put(it, Optional.empty()));
        Duo.of(content.plans()).forEach(it -> documents.put(it.document(), Optional.empty()));
        content.vocabulary()
                .concepts()
                .forEach(it -> documents.put(it.facet().plural() + "/" + it.id(), Optional.empty()));
        return new References(documents, register);
    }

    /** Whether a link leaves the site: it has a scheme, or a host. */
    public static boolean isExternal(String target) {
        return target.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*|//.*");
    }

    /** The destination of a link as written in a file of content; it need not exist, and that of an empty link does not. */
    public Destination resolve(String file, String target) {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        String fragment = hash < 0 ? "" : target.substring(hash + 1);
        if (path.isEmpty()) {
            return new Destination(target.isEmpty() ? file : text(file), fragment);
        }
        String document = normalize(folderOf(file), path);
        boolean taken = documents.containsKey(document) || !fragment.isEmpty();
        Optional<Entry> entry = taken ? Optional.empty() : register.entry(path);
        return entry.map(it -> new Destination("plans/" + it.plan(), it.id()))
                .orElse(new Destination(document, fragment));
    }

    /** The path within the content of a file named in another, such as {@code images/map.png}. */
    public static String path(String file, String target) {
        return normalize(folderOf(file), target);
    }

    public boolean exists(Destination destination) {
        return documents.containsKey(destination.document());
    }

    /** The noun whose document it is; empty for pages made from the whole catalogue, such as the index. */
    public Optional<Noun> noun(String document) {
        return documents.getOrDefault(document, Optional.empty());
    }

    public Collection<String> documents() {
        return documents.keySet();
    }

    /** A path with its last names, as many as a document's path has, written as the document's are. */
    public static String respelled(String path, String document) {
        String[] names = path.split("/", -1);
        String[] right = document.split("/", -1);
        int left = right.length;
        for (int i = names.length - 1; i >= 0 && left > 0; i--) {
            if (!names[i].isEmpty() && !names[i].equals(".") && !names[i].equals("..")) {
                names[i] = right[--left];
            }
        }
        return String.join("/", names);
    }

    /** What might have been meant by a link that leads nowhere: every document as that file would write it. */
    public Collection<String> spellings(String file) {
        Set<String> spellings = new LinkedHashSet<>();
        for (String document : documents.keySet()) {
            spellings.add("../" + document);
            if (document.startsWith(folderOf(file) + "/")) {
                spellings.add(document.substring(folderOf(file).length() + 1));
            }
        }
        return spellings;
    }

    private static Set<String> rooms() {
        Set<String> rooms = new LinkedHashSet<>(
                List.of("", "index", "initiatives", "compare", "glossary", "search", "data", "status", "components"));
        Arrays.stream(Facet.values()).map(Facet::plural).forEach(rooms::add);
        return Collections.unmodifiableSet(rooms);
    }

    /** The document that a file is one language of: {@code plans/sumida.ja.md} of {@code plans/sumida}. */
    public static String text(String file) {
        return file.replaceFirst("\\.[a-z]{2}\\.md$", "");
    }

    private static String folderOf(String file) {
        return file.contains("/") ? file.substring(0, file.lastIndexOf('/')) : "";
    }

    /** Joins a folder and a relative path; what climbs out of the content keeps a leading {@code ..}. */
    private static String normalize(String folder, String path) {
        Deque<String> parts = new ArrayDeque<>(folder.isEmpty() ? List.of() : Arrays.asList(folder.split("/", -1)));
        for (String part : path.split("/", -1)) {
            if (part.equals("..") && !parts.isEmpty() && !parts.getLast().equals("..")) {
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }
}
