/* What all commands have in common, whoever added them. */
package org.plancatalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plancatalogue.cli.option.Surroundings;
import org.plancatalogue.cli.usage.Chore;
import org.plancatalogue.cli.usage.Described;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Width;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class GrammarTest {
    @TempDir
    private Path folder = Path.of("");

    /** Every command that does something, by the words it is called with. */
    static Stream<String> commands() {
        return all(Commands.in(Session.PLAIN))
                .filter(it -> it.getSubcommands().isEmpty())
                .map(it -> it.getCommandSpec().qualifiedName(" "));
    }

    private static Stream<CommandLine> all(CommandLine command) {
        return Stream.concat(
                Stream.of(command),
                command.getSubcommands().values().stream()
                        .filter(it -> !it.getCommandSpec().usageMessage().hidden())
                        .flatMap(GrammarTest::all));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandUnderstandsTheSameWords(String command) {
        assertThat(spec(command).optionsMap())
                .containsKeys("--lang", "-q", "--quiet", "--json", "--color", "-h", "--help", "-V", "--version");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasAnExampleItsExitCodesAndAPurposeInBothLanguages(String command) {
        Described described = new Described(spec(command));

        assertThat(described.examples()).isNotEmpty().allMatch(it -> it.startsWith(command));
        assertThat(described.remarks(Lang.EN)).anyMatch(it -> it.startsWith("Exit codes: 0 "));
        assertThat(described.remarks(Lang.JA)).anyMatch(it -> it.startsWith("終了コード：0 "));
        assertThat(described.purpose(Lang.JA)).isNotEqualTo(described.purpose(Lang.EN));
        spec(command)
                .args()
                .forEach(it -> assertThat(Described.of(it, Lang.JA))
                        .as(it.paramLabel())
                        .isNotEmpty()
                        .isNotEqualTo(Described.of(it, Lang.EN)));
    }

    @Test
    void everyHelpFitsEightyColumnsInBothLanguages() {
        for (CommandLine command : all(Commands.in(Session.PLAIN)).toList()) {
            for (String lang : List.of("ja", "en")) {
                String[] words = command.getCommandSpec().qualifiedName(" ").split(" ");
                Session help = run(new Surroundings(false, false, Map.of(), lang), "help", words);

                assertThat(help.exit()).isZero();
                assertThat(help.out().lines())
                        .as(String.join(" ", words))
                        .allMatch(it -> Width.columns(it) <= 80, "within 80 columns");
            }
        }
    }

    @Test
    void everyCommandBelongsToAChore() {
        List<String> names =
                List.copyOf(Commands.in(Session.PLAIN).getSubcommands().keySet());

        assertThat(Stream.of(Chore.values()).flatMap(it -> it.among(names).stream()))
                .containsExactlyInAnyOrderElementsOf(names);
        assertThat(Chore.OTHER.among(names)).isSubsetOf("help", "completion");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            build --oot x            | there is no option --oot; did you mean --out?
            build --oot=x            | there is no option --oot=x; did you mean --out?
            build －－ｏｕｔ x        | there is no option －－ｏｕｔ; did you mean --out?
            build —out x             | there is no option —out; did you mean --out?
            build x                  | there is one word too many: x
            biuld                    | there is no command biuld; did you mean build?
            ｂｕｉｌｄ                | there is no command ｂｕｉｌｄ; did you mean build?
            BUILD                    | there is no command BUILD; did you mean build?
            ビルド                    | there is no command ビルド; did you mean build?
            publish                  | there is no command publish; did you mean build?
            qqqqqq                   | there is no command qqqqqq; the commands are
            --lang ja build          | --lang はコマンドのあとに書きます（例：catalogue build --lang ja）
            build --out              | --out needs a value. DIR: the folder of the site (default: site)
            build --out --lang ja    | --out には値が要ります。DIR：サイトのフォルダー（省くと site）
            translate                | catalogue translate needs DOCUMENT: the document, such as plans/sumida
            translate --lang ja      | catalogue translate の引数が足りません。DOCUMENT：文書（例：plans/sumida）
            status --fail-under x    | --fail-under: it cannot be "x"; write a whole number
            status --format x        | --format: it cannot be "x"; write text or json
            build --lang xx          | --lang: it must be ja or en, not xx
            build --color red        | --color: it must be auto, always or never, not red
            build --oot --lang=ja    | オプション「--oot」はありません（「--out」のことですか）
            build --json --format sarif | --json and --format say different things: give one of them
            xliff                    | name one of the two: catalogue xliff export, catalogue xliff import
            xliff exprt              | there is no command exprt; did you mean export?
            help biuld               | there is no command biuld; did you mean build?
            help biuld --lang ja     | コマンド「biuld」はありません（「build」のことですか）
            """)
    void aWrongUseIsToldInOneShortText(String words, String told) {
        Session session = run(Session.PLAIN, "", words.split(" "));

        assertThat(session.exit()).isEqualTo(2);
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).startsWith(told).contains(" --help\n");
        assertThat(session.err().lines().count()).isBetween(2L, 3L);
    }

    @Test
    void theLanguageIsThatOfTheEnvironmentWhereItNamesOne() {
        assertThat(List.of(
                        lang(Map.of("LANG", "ja_JP.UTF-8"), "en"),
                        lang(Map.of("LC_ALL", "C", "LANG", "ja_JP.UTF-8"), "en"),
                        lang(Map.of("LC_ALL", "", "LC_MESSAGES", "en_GB", "LANG", "ja_JP.UTF-8"), "ja"),
                        lang(Map.of("LANG", "C.UTF-8"), "ja"),
                        lang(Map.of(), "fr")))
                .containsExactly(Lang.JA, Lang.EN, Lang.EN, Lang.JA, Lang.EN);
    }

    private static Lang lang(Map<String, String> environment, String system) {
        return new Surroundings(false, false, environment, system).language();
    }

    private static CommandSpec spec(String command) {
        return all(Commands.in(Session.PLAIN))
                .map(CommandLine::getCommandSpec)
                .filter(it -> it.qualifiedName(" ").equals(command))
                .findFirst()
                .orElseThrow();
    }

    private Session run(Surroundings surroundings, String first, String... words) {
        Stream<String> leading = first.isEmpty() ? Stream.empty() : Stream.of(first);
        String[] arguments = Stream.concat(leading, Stream.of(words).filter(it -> !it.equals("catalogue")))
                .toArray(String[]::new);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.run(surroundings, new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        assertThat(folder).isEmptyDirectory();
        return new Session(exit, out.toString(), err.toString());
    }
}
