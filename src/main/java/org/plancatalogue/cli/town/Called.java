/* The options that say what a town is called. */
package org.plancatalogue.cli.town;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plancatalogue.lang.Names;
import org.plancatalogue.lang.Reading;
import org.plancatalogue.source.FileName;
import org.plancatalogue.starter.NewTown;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code --name-ja}, {@code --name-en}, {@code --reading} and {@code --id}; all of them, or the example's. */
final class Called {
    @Option(
            names = "--name-ja",
            paramLabel = "NAME",
            description = {"the town in Japanese (default: 例示市)", "町の名前（省くと 例示市）"})
    private Optional<String> nameJa = Optional.empty();

    @Option(
            names = "--reading",
            paramLabel = "KANA",
            description = {"how that is read", "名前の読み"})
    private Optional<String> reading = Optional.empty();

    @Option(
            names = "--name-en",
            paramLabel = "NAME",
            description = {"the town in English (default: Example City)", "英語の名前（省くと Example City）"})
    private Optional<String> nameEn = Optional.empty();

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = {"its name in addresses (default: example)", "アドレスで使う名前（省くと example）"})
    private Optional<String> id = Optional.empty();

    /** The town as it was named; wrong use is told by what the function makes of it. */
    NewTown town(Function<Names, ParameterException> wrong) {
        NewTown example = NewTown.EXAMPLE;
        List<String> lacking = lacking();
        if (!lacking.isEmpty()) {
            String list = String.join(" ", lacking);
            throw wrong.apply(new Names("足りない項目：" + list, "still needed: " + list));
        }
        NewTown town = new NewTown(
                id.orElse(example.id()),
                new Names(
                        nameJa.orElse(example.names().ja()),
                        nameEn.orElse(example.names().en())),
                reading.orElse(example.reading()));
        refuse(town.id(), FileName.isId(town.id()), "--id", "mytown", wrong);
        refuse(town.names().ja(), NewTown.isName(town.names().ja()), "--name-ja", "千代田区", wrong);
        refuse(town.names().en(), NewTown.isName(town.names().en()), "--name-en", "Chiyoda City", wrong);
        refuse(town.reading(), Reading.isKana(town.reading()), "--reading", "ちよだく", wrong);
        return town;
    }

    /** A name of the town's own needs its other forms. */
    private List<String> lacking() {
        List<String> lacking = new ArrayList<>();
        if (nameJa.isPresent() || nameEn.isPresent() || reading.isPresent()) {
            nameJa.ifPresentOrElse(it -> {}, () -> lacking.add("--name-ja"));
            reading.ifPresentOrElse(it -> {}, () -> lacking.add("--reading"));
            nameEn.ifPresentOrElse(it -> {}, () -> lacking.add("--name-en"));
        }
        return lacking;
    }

    private static void refuse(
            String value, boolean fits, String option, String example, Function<Names, ParameterException> wrong) {
        if (!fits) {
            throw wrong.apply(new Names(
                    option + " の値「" + value + "」は使えません（例：" + example + "）",
                    "\"" + value + "\" is not a value of " + option + "; write for example " + example));
        }
    }
}
