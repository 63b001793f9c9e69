/* The change of address that a person asks for. */
package org.plancatalogue.cli.address;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plancatalogue.catalogue.References;
import org.plancatalogue.catalogue.address.Forwarding;
import org.plancatalogue.cli.option.Language;
import org.plancatalogue.cli.translation.Documents;
import org.plancatalogue.content.address.Address;
import org.plancatalogue.edit.move.Moving;
import org.plancatalogue.problem.Nearest;
import org.plancatalogue.source.FileName;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Reads the two addresses of {@code move}; what cannot be done is wrong use, told with what was meant. */
record Asked(Documents documents, Forwarding forwarding, CommandSpec spec, Language language) {
    private static final Pattern SECTION = Pattern.compile("[a-z0-9]([a-z0-9-]{0,62})?");

    Moving of(String old, String young) {
        int hash = old.indexOf('#');
        String document = documents.named(hash < 0 ? old : old.substring(0, hash));
        Moving moving = hash < 0
                ? new Moving(Address.of(document), Address.of(document(document, young)))
                : section(new Address(document, old.substring(hash + 1)), young);
        if (moving.from().equals(moving.to())) {
            throw wrong("二つのアドレスが同じです（" + moving.from() + "）", "both addresses are the same: " + moving.from());
        }
        check(moving);
        return moving;
    }

    private String document(String old, String young) {
        String folder = old.substring(0, old.indexOf('/') + 1);
        String plain = young.strip()
                .replace('\\', '/')
                .replaceFirst("^(?:\\./)*content/", "")
                .replaceFirst("\\.[a-z]{2}\\.md$", "");
        if (plain.contains("#")) {
            throw wrong(
                    "文書は節に移せません。古いアドレスを節へ送るには、redirects.yaml に「" + old + ": " + plain + "」と書きます",
                    "a document cannot become a section; to lead its address to one, write in redirects.yaml: " + old
                            + ": " + plain);
        }
        String document = plain.contains("/") ? plain : folder + plain;
        if (!document.startsWith(folder)) {
            throw wrong(
                    "文書の種類は変えられません（「" + folder + "…」のままです）",
                    "a document keeps its kind; the new address must begin with " + folder);
        }
        return document;
    }

    private Moving section(Address from, String young) {
        List<String> ids = forwarding.addresses().getOrDefault(from.document(), List.of());
        if (!ids.contains(from.id())) {
            throw wrong(
                    from.document() + " に節「" + from.id() + "」はありません" + meant(from.id(), ids),
                    from.document() + " has no section " + from.id() + meant(from.id(), ids));
        }
        int hash = young.indexOf('#');
        String document = hash <= 0 ? from.document() : documents.named(young.substring(0, hash));
        if (!document.equals(from.document()) || (hash < 0 && young.contains("/"))) {
            throw wrong(
                    "節は文書の中でしか移せません。別の文書に移した節は、redirects.yaml に「" + from + ": 新しいアドレス」と書きます",
                    "a section keeps its document; for one that you have put elsewhere write in redirects.yaml: " + from
                            + ": …");
        }
        return new Moving(from, new Address(document, young.substring(hash + 1)));
    }

    private void check(Moving moving) {
        Address to = moving.to();
        String id = moving.isSection()
                ? to.id()
                : to.document().substring(to.document().indexOf('/') + 1);
        if (moving.isSection() ? !SECTION.matcher(id).matches() : !FileName.isId(id)) {
            throw wrong(
                    "id「" + id + "」は使えません。英小文字・数字・ハイフンで書いてください（例：sumida-city）",
                    "\"" + id + "\" cannot be an id; write small letters, digits and hyphens, such as sumida-city");
        }
        if (forwarding.exists(to)) {
            throw wrong("「" + to + "」はすでにあります", to + " is there already; nothing was changed");
        }
        if (to.document().startsWith("articles/") && References.ROOMS.contains(id) && !moving.isSection()) {
            throw wrong(
                    "「" + id + "」はカタログ全体から作るページの名前です。別の id にしてください",
                    id + " is a page made from the whole catalogue; choose another id");
        }
        Optional<Address> taken = forwarding.end(to).filter(it -> !it.equals(moving.from()));
        taken.ifPresent(it -> {
            throw wrong(
                    "「" + to + "」は以前に使ったアドレスで、今は「" + it + "」へ転送しています。別の id にしてください",
                    to + " is an old address, which leads to " + it + "; choose another id");
        });
    }

    private String meant(String word, List<String> known) {
        return Nearest.to(word, known).map(documents::meant).orElse("");
    }

    private ParameterException wrong(String ja, String en) {
        return new ParameterException(spec.commandLine(), language.say(ja, en));
    }
}
