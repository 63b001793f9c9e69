/* Writes the register of published addresses. */
package org.plancatalogue.edit.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancatalogue.content.address.Address;
import org.plancatalogue.content.address.AddressBook;
import org.plancatalogue.content.address.Published;
import org.plancatalogue.edit.Draft;

/**
 * The register with what is new in it; what is there already stays, whether or not the catalogue has it still.
 *
 * @param added the addresses that it did not have
 */
public record RegisterFile(Draft draft, List<Address> added) {
    private static final String HEAD = """
            # Every address that has been published, with the ids of its sections; the same for both languages.
            # What stands here is kept: where it is gone, redirects.yaml leads on, or the build says so.
            # Written by catalogue register. Only what was never published may be deleted by hand.
            # 公開したアドレスと、そのページの節の id の台帳です（日本語と英語に共通です）。
            # ここにあるものは残します。なくなったものは redirects.yaml に転送先を書きます（忘れるとビルドが知らせます）。
            # catalogue register が書き込みます。手で消してよいのは、一度も公開していないものだけです。
            """;

    public RegisterFile {
        added = List.copyOf(added);
    }

    /** @param now every document there is, with the ids of its sections */
    public static RegisterFile of(AddressBook book, Map<String, List<String>> now) {
        Map<String, List<String>> known = new TreeMap<>();
        for (Published published : book.published()) {
            known.put(
                    published.document().toString(),
                    new ArrayList<>(
                            published.ids().stream().map(Published.Id::id).toList()));
        }
        List<Address> added = new ArrayList<>();
        now.forEach((document, ids) -> {
            String name = Address.of(document).toString();
            if (!known.containsKey(name)) {
                added.add(Address.of(document));
            }
            List<String> old = known.computeIfAbsent(name, it -> new ArrayList<>());
            ids.stream().filter(it -> !old.contains(it)).toList().forEach(it -> {
                added.add(new Address(document, it));
                old.add(it);
            });
        });
        Stream<String> lines = known.entrySet().stream().map(it -> it.getKey() + ": " + list(it.getValue()));
        String text = HEAD + lines.map(it -> it + "\n").collect(Collectors.joining());
        return new RegisterFile(new Draft(AddressBook.REGISTER, text), added);
    }

    /** YAML takes one id for nothing where it stands without quotes. */
    private static String list(List<String> ids) {
        return ids.stream().map(it -> it.equals("null") ? "\"null\"" : it).collect(Collectors.joining(", ", "[", "]"));
    }
}
