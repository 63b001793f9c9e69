/* The command that registers what is published. */
package org.plancatalogue.cli.address;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plancatalogue.cli.option.Content;
import org.plancatalogue.cli.option.Exit;
import org.plancatalogue.cli.option.Language;
import org.plancatalogue.cli.option.Version;
import org.plancatalogue.cli.translation.Messages;
import org.plancatalogue.content.address.Address;
import org.plancatalogue.content.address.AddressBook;
import org.plancatalogue.edit.ContentFolder;
import org.plancatalogue.edit.address.RegisterFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code catalogue register}: what is there now has been, or is about to be, published. */
@Command(
        name = "register",
        description = {
            "Adds every address and section id that is not there yet to the register of published addresses, "
                    + "content/addresses.yaml. From then on a build tells when one of them is lost.",
            "まだ台帳にないアドレスと節の id を、公開したアドレスの台帳 content/addresses.yaml に加えます。" + "加えたあとは、どれかがなくなるとビルドが知らせます。"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  catalogue register",
            "Run it when the catalogue is published, and commit the file.",
            "公開したときに実行し、ファイルをコミットします。",
            "Exit codes: 0 fine, 1 the content has errors or the file could not be written,",
            "2 wrong use.",
            "終了コード：0 正常、1 コンテンツに誤りがあるか書き込めなかった、2 使い方の誤り。"
        })
public final class RegisterCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Content content = new Content();

    @Mixin
    private Language language = new Language();

    @Override
    public Integer call() {
        Messages messages = new Messages(spec, content, language);
        Judged judged = Judged.of(content.folder());
        if (!new Errors(content, language).none(judged)) {
            messages.left(language.say("台帳は書き換えていません", "the register was not changed"));
            return Exit.PROBLEMS;
        }
        AddressBook book = judged.catalogue().content().addresses();
        RegisterFile register =
                RegisterFile.of(book, judged.catalogue().forwarding().registrable());
        if (register.added().isEmpty()) {
            messages.say(content.shown(AddressBook.REGISTER) + ": "
                    + language.say("すべて登録されています", "everything is registered already"));
            return Exit.FINE;
        }
        if (!messages.written(new ContentFolder(content.folder()), List.of(register.draft()))) {
            return Exit.PROBLEMS;
        }
        told(register, messages);
        return Exit.FINE;
    }

    private void told(RegisterFile register, Messages messages) {
        register.added().stream().map(Address::toString).forEach(it -> messages.say("  + " + it));
        int number = register.added().size();
        String file = content.shown(AddressBook.REGISTER);
        Optional<String> plural = Optional.of("es").filter(it -> number != 1);
        messages.say(
                file + ": " + language.say(number + " 件を加えました", number + " address" + plural.orElse("") + " added"));
    }
}
