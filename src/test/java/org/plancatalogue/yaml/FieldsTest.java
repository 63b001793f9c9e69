/* How a mapping is asked key by key. */
package org.plancatalogue.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.Repair;

class FieldsTest {
    private final Problems problems = new Problems();

    @Test
    void planIsReadKeyByKey() {
        Fields plan = fields("""
                title: 墨田区
                code: 011002
                aliases: [STEM, "理系"]
                pillars:
                  s1:
                    open: true
                  s2:
                    open: false
                source:
                  lines: 182
                """);
        assertThat(plan.text("title")).isEqualTo("墨田区");
        assertThat(plan.text("code")).isEqualTo("011002");
        assertThat(plan.place("code")).hasToString("a.yaml:2:7");
        assertThat(plan.list("aliases")).extracting(Scalar::text).containsExactly("STEM", "理系");
        assertThat(plan.requiredMapping("source").text("lines")).isEqualTo("182");
        List<Fields.Child> pillars = plan.children("pillars");
        assertThat(pillars).extracting(Fields.Child::id).containsExactly("s1", "s2");
        assertThat(pillars).extracting(it -> it.idPlace().toString()).containsExactly("a.yaml:5:3", "a.yaml:7:3");
        assertThat(pillars).extracting(it -> it.fields().flag("open")).containsExactly(true, false);
        plan.done();
        pillars.forEach(it -> it.fields().done());
        assertThat(Told.of(problems)).isEmpty();
    }

    @Test
    void anIdHasTheLettersOfAnAddressAndIsTakenAsMeant() {
        Fields fields = fields("themes:\n  Brand:\n    a: 1\n  創業:\n    a: 1\n");
        assertThat(fields.children("themes")).extracting(Fields.Child::id).containsExactly("brand", "創業");
        assertThat(Told.of(problems)).isEqualTo("""
                2:3 bad-id → brand
                4:3 bad-id""");
    }

    @Test
    void whatMayBeLeftOutIsEmpty() {
        Fields fields = fields("a: x\nempty: []\n");
        assertThat(fields.optionalText("title")).isEmpty();
        assertThat(fields.scalar("title")).isEmpty();
        assertThat(fields.list("title")).isEmpty();
        assertThat(fields.list("empty")).isEmpty();
        assertThat(fields.flag("title")).isFalse();
        assertThat(fields.mapping("title")).isEmpty();
        assertThat(fields.children("title")).isEmpty();
        assertThat(fields.place("title")).hasToString("a.yaml:1:1");
        assertThat(Told.of(problems)).isEmpty();
    }

    @Test
    void missingKeyIsToldAtTheMapping() {
        Fields fields = fields("# 注釈\na:\n  b: 1\n");
        assertThat(fields.text("title")).isEmpty();
        assertThat(fields.requiredMapping("source").text("lines")).isEmpty();
        Fields inner = fields.requiredMapping("a");
        assertThat(inner.text("c")).isEmpty();
        fields.done();
        inner.forbid(List.of("b"));
        inner.done();
        assertThat(Told.of(problems)).isEqualTo("""
                2:1 missing-key → source: …
                2:1 missing-key → title: …
                3:3 missing-key → c: …
                3:3 fact-in-translation""");
    }

    @Test
    void keysAreNotMissingWhereSomethingCouldNotBeRead() {
        Fields fields = fields("title: @\nname: x\n");
        assertThat(fields.text("title")).isEmpty();
        assertThat(fields.text("name")).isEqualTo("x");
        assertThat(Told.of(problems)).isEqualTo("1:8 yaml-needs-quotes → \"@\"");
    }

    @Test
    void emptyValuesAreTold() {
        Fields fields = fields("a:\nb: ~\nc: \"　\"\nd: null\ne: [x, '', ~]\nf:\ng:\nh: \"\\u00A0\"\ni:\n  j:\n");
        assertThat(fields.text("a") + fields.text("b") + fields.text("c") + fields.text("h"))
                .isEmpty();
        assertThat(fields.optionalText("d")).isEmpty();
        assertThat(fields.list("e")).hasSize(1);
        assertThat(fields.flag("f")).isFalse();
        assertThat(fields.children("g")).isEmpty();
        assertThat(fields.children("i")).isEmpty();
        fields.done();
        assertThat(Told.of(problems)).isEqualTo("""
                1:3 empty-value
                2:4 empty-value
                3:4 empty-value
                4:4 empty-value
                5:8 empty-value
                5:12 empty-value
                6:3 empty-value
                7:3 empty-value
                8:4 empty-value
                10:5 empty-value""");
    }

    @Test
    void wrongShapesAreTold() {
        Fields fields = fields("""
                title: [a]
                name:
                  a: b
                tags: network
                more: [a, [b], {c: d}]
                source: x
                pillars: [a]
                themes:
                  a: x
                  b: [x]
                """);
        assertThat(fields.text("title") + fields.text("name")).isEmpty();
        assertThat(fields.list("tags")).isEmpty();
        assertThat(fields.list("more")).extracting(Scalar::text).containsExactly("a");
        assertThat(fields.requiredMapping("source").text("lines")).isEmpty();
        assertThat(fields.children("pillars")).isEmpty();
        assertThat(fields.children("themes")).isEmpty();
        assertThat(Told.of(problems)).isEqualTo("""
                1:8 wrong-shape
                3:3 wrong-shape
                4:7 wrong-shape → [network]
                5:11 wrong-shape
                5:16 wrong-shape
                6:9 not-a-mapping
                7:10 not-a-mapping
                9:6 not-a-mapping
                10:6 not-a-mapping""");
        assertThat(problems.all().get(0).message(Lang.EN))
                .isEqualTo("\"title\" must be written in the form \"title: …\"");
    }

    @Test
    void flagIsTrueOrFalseOnly() {
        Fields fields = fields("a: yes\nb: False\nc: 1\nd: maybe\ne: true\nf: [true]\n");
        assertThat(List.of("a", "b", "c", "d", "e", "f").stream().filter(fields::flag))
                .containsExactly("e");
        assertThat(Told.of(problems)).isEqualTo("""
                1:4 bad-value → true
                2:4 bad-value → false
                3:4 bad-value → true
                4:4 bad-value
                6:4 wrong-shape""");
    }

    @Test
    void unknownKeysAreToldWithTheNearestThatIsNotThere() {
        Fields fields = fields("titel: x\nsumary: y\nsummary: z\nTitle: a\ncolour: b\n");
        fields.optionalText("title");
        fields.optionalText("summary");
        fields.done();
        assertThat(Told.of(problems)).isEqualTo("""
                1:1 unknown-key → title
                2:1 unknown-key
                4:1 unknown-key → title
                5:1 unknown-key""");
    }

    @Test
    void aMisspelledKeyIsNotMissingToo() {
        Fields fields = fields("Titel: x\nSUMMARY: y\n");
        fields.text("title");
        fields.text("summary");
        fields.text("name");
        fields.done();
        assertThat(Told.of(problems)).isEqualTo("""
                1:1 unknown-key → title
                1:1 missing-key → name: …
                2:1 unknown-key → summary""");
        assertThat(problems.all())
                .filteredOn(it -> it.repair().isPresent())
                .singleElement()
                .satisfies(it -> assertThat(it.repair()).contains(new Repair(it.place(), "SUMMARY", "summary")));
    }

    @Test
    void factsInATranslationAreToldAndNotUnknown() {
        Fields fields = fields("title: x\ncode: 131075\nkind: city\n");
        assertThat(fields.text("title")).isEqualTo("x");
        fields.forbid(List.of("code", "kind", "period"));
        fields.done();
        assertThat(Told.of(problems)).isEqualTo("2:1 fact-in-translation\n3:1 fact-in-translation");
    }

    private Fields fields(String yaml) {
        return Fields.of(Told.yaml(yaml, problems), problems);
    }
}
