/* The register and the redirects are read with the place of every address. */
package org.plancatalogue.decode.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancatalogue.content.address.AddressBook;
import org.plancatalogue.content.address.Published;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.SourceText;
import org.plancatalogue.source.SourceTree;

class AddressReaderTest {
    private final Problems problems = new Problems();

    @Test
    void withoutTheFilesNothingIsKnownAndNothingMissed() {
        assertThat(AddressReader.read(new SourceTree(List.of(), List.of()), problems))
                .isEqualTo(AddressBook.NONE);
    }

    @Test
    void anIdIsFoundWhereItIsWritten() {
        AddressBook book = register("# 台帳\nplans/a: [s1, \"null\"]\nglossary/b: []\n");

        Published plan = book.published().get(0);
        assertThat(plan.place()).hasToString("addresses.yaml:2:1");
        assertThat(plan.ids()).extracting(Published.Id::id).containsExactly("s1", "null");
        assertThat(plan.ids().get(0).place()).hasToString("addresses.yaml:2:11");
        assertThat(plan.ids().get(1).place()).hasToString("addresses.yaml:2:16");
        assertThat(book.registered()).isTrue();
        assertThat(problems.all()).isEmpty();
    }

    /** One text of so many bytes would be refused, as reading it takes a time that grows with the square. */
    @Test
    void aRegisterOfAnyLengthIsReadWithItsPlaces() {
        String lines = IntStream.range(0, 5000)
                .mapToObj(it -> "plans/p" + it + ": [s1, s1-1, background, plain]\n")
                .collect(Collectors.joining());

        AddressBook book = register("# 台帳\n" + lines);

        assertThat(book.published()).hasSize(5000);
        assertThat(book.published().get(4999).ids()).hasSize(4);
        assertThat(book.published().get(4999).place()).hasToString("addresses.yaml:5001:1");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void aKeyThatStandsAgainFarBelowIsTold() {
        String lines = IntStream.range(0, 1000)
                .mapToObj(it -> "plans/p" + it + ": [s1, s1-1, background, plain]\n")
                .collect(Collectors.joining());

        register(lines + "plans/p7: []\n");

        assertThat(problems.all())
                .singleElement()
                .satisfies(it -> assertThat(it.place()).hasToString("addresses.yaml:1001:1"))
                .satisfies(it -> assertThat(it.related()).hasToString("Optional[addresses.yaml:8:1]"));
    }

    @Test
    void aFileOfCommentsAloneSaysNothing() {
        assertThat(redirects("# nothing yet\n\n# はじめは空です\n").redirects()).isEmpty();
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void aRedirectKnowsWhereBothAddressesAreWritten() {
        AddressBook book = redirects("plans/old: plans/new\nplans/a#s9: 'plans/a#s1'\nglossary/x: home\n");

        assertThat(book.redirects())
                .extracting(it -> it.place() + " " + it.from() + " > " + it.toPlace() + " " + it.to())
                .containsExactly(
                        "redirects.yaml:1:1 plans/old > redirects.yaml:1:12 plans/new",
                        "redirects.yaml:2:1 plans/a#s9 > redirects.yaml:2:14 plans/a#s1",
                        "redirects.yaml:3:1 glossary/x > redirects.yaml:3:13 home");
        assertThat(book.redirects().get(2).to().document()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plans/a: https://example.org/",
                "plans/a: ../plans/b",
                "/plans/a/: plans/b",
                "plans/A: plans/b",
                "plans/a: plans/b#",
                "plans/a/parallel/x: plans/b"
            })
    void whatIsNoAddressIsTold(String line) {
        assertThat(redirects(line + "\n").redirects()).isEmpty();
        assertThat(problems.all()).extracting(it -> it.kind().code()).containsExactly("bad-value");
    }

    private AddressBook register(String text) {
        return read(AddressBook.REGISTER, text);
    }

    private AddressBook redirects(String text) {
        return read(AddressBook.REDIRECTS, text);
    }

    private AddressBook read(String path, String text) {
        return AddressReader.read(new SourceTree(List.of(new SourceText(path, text)), List.of()), problems);
    }
}
