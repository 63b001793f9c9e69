/* The command that writes schemas and snippets for editors. */
package org.plancatalogue.cli.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plancatalogue.build.Reading;
import org.plancatalogue.cli.option.Content;
import org.plancatalogue.cli.option.Exit;
import org.plancatalogue.cli.option.Language;
import org.plancatalogue.cli.option.Version;
import org.plancatalogue.edit.ContentFolder;
import org.plancatalogue.edit.Draft;
import org.plancatalogue.editor.EditorFile;
import org.plancatalogue.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code catalogue schema}: with the ids of this very catalogue, so that an editor completes them. */
@Command(
        name = "schema",
        description = {
            "Writes what editors need to complete and check keys: a JSON Schema for each kind of file, and snippets, "
                    + "with the themes, terms and articles there are.",
            "エディターが項目を補い、確かめるためのファイルを作ります。ファイルの種類ごとのJSON Schemaと、スニペットです。" + "今あるテーマ・用語・読みもののidが入ります。"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  catalogue schema",
            "  catalogue schema --content mytown/content --out mytown/.vscode",
            "Exit codes: 0 fine, 1 a file could not be written, 2 wrong use.",
            "終了コード：0 正常、1 書き込めないファイルがあった、2 使い方の誤り。"
        })
public final class SchemaCommand implements Callable<Integer> {
    @Mixin
    private Content content = new Content();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = ".vscode",
            description = {"the folder of the editor's settings (default: .vscode)", "エディターの設定のフォルダー（省くと .vscode）"})
    private Path out = Path.of(".vscode");

    @Mixin
    private Language language = new Language();

    @Override
    public Integer call() {
        ContentFolder folder = new ContentFolder(out);
        List<EditorFile> files =
                EditorFile.all(Reading.of(content.folder()).catalogue().content());
        List<EditorFile> stale = files.stream()
                .filter(it -> !folder.text(it.path()).equals(Optional.of(it.text())))
                .toList();
        for (EditorFile file : stale) {
            Optional<Problem> failure = folder.write(new Draft(file.path(), file.text()));
            if (failure.isPresent()) {
                language.voice().journal().failed(shown(file), failure.get().message(language.lang()));
                return Exit.PROBLEMS;
            }
            language.voice().journal().wrote(shown(file));
        }
        stale.forEach(it -> say(shown(it) + ": " + language.say("書きました", "written")));
        say(language.say(
                files.size() + "個のファイルのうち" + stale.size() + "個を書きました",
                stale.size() + " of " + files.size() + " files written"));
        return Exit.FINE;
    }

    private void say(String line) {
        language.voice().journal().said(line);
    }

    private String shown(EditorFile file) {
        return out.resolve(file.path()).toString().replace('\\', '/');
    }
}
