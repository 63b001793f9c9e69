/* What a mistyped command or option was meant to be. */
package org.plancatalogue.cli.usage;

import static java.util.Map.entry;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancatalogue.problem.Nearest;

/** Looks through full-width letters, dashes of a word processor, words of other tools, and Japanese names. */
final class Spelling {
    /** The commands that a word can stand for; the first of them that there is. */
    private static final Map<String, List<String>> MEANT = Map.ofEntries(
            entry("ビルド", List.of("build")),
            entry("作成", List.of("new", "build")),
            entry("公開", List.of("build")),
            entry("検査", List.of("check")),
            entry("チェック", List.of("check")),
            entry("確認", List.of("check")),
            entry("修正", List.of("fix")),
            entry("状態", List.of("status")),
            entry("状況", List.of("status")),
            entry("翻訳", List.of("translate")),
            entry("承認", List.of("accept")),
            entry("新規", List.of("new")),
            entry("追加", List.of("new")),
            entry("説明", List.of("explain")),
            entry("ヘルプ", List.of("help")),
            entry("診断", List.of("doctor")),
            entry("移動", List.of("move")),
            entry("開始", List.of("serve")),
            entry("プレビュー", List.of("serve", "build")),
            entry("preview", List.of("serve", "build")),
            entry("server", List.of("serve", "build")),
            entry("watch", List.of("serve", "build")),
            entry("start", List.of("serve", "build")),
            entry("generate", List.of("build")),
            entry("make", List.of("build")),
            entry("compile", List.of("build")),
            entry("publish", List.of("build")),
            entry("deploy", List.of("build")),
            entry("validate", List.of("check")),
            entry("lint", List.of("check")),
            entry("test", List.of("check")),
            entry("rename", List.of("move")),
            entry("mv", List.of("move")),
            entry("add", List.of("new")),
            entry("create", List.of("new")),
            entry("diff", List.of("status")),
            entry("progress", List.of("status")),
            entry("repair", List.of("fix")),
            entry("import", List.of("xliff")),
            entry("export", List.of("xliff")));

    private Spelling() {}

    /** The command that was meant, where one is near enough. */
    static Optional<String> command(String word, Collection<String> commands) {
        String plain = plain(word);
        return Stream.<Optional<String>>of(
                        commands.stream().filter(plain::equals).findFirst(),
                        MEANT.getOrDefault(plain, List.of()).stream()
                                .filter(commands::contains)
                                .findFirst(),
                        Nearest.to(plain, commands))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The option that was meant, where one is near enough; a value behind {@code =} is left out. */
    static Optional<String> option(String word, Collection<String> options) {
        String plain = name(word);
        return options.contains(plain) ? Optional.of(plain) : Nearest.to(plain, options);
    }

    /** Whether it was meant as an option, also where a word processor or a Japanese keyboard wrote the dashes. */
    static boolean isOption(String word) {
        return plain(word).matches("-[a-z?].*|--.*");
    }

    static String name(String word) {
        return plain(word).replaceFirst("=.*", "");
    }

    static String plain(String word) {
        String narrow = Normalizer.normalize(word.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return narrow.replaceFirst("^[‐-―−ー]{1,2}(?=[a-z])", "--");
    }
}
