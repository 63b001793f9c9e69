/* The municipalities as data. */
package org.plancatalogue.compose.record;

import static org.plancatalogue.dataset.Form.both;
import static org.plancatalogue.dataset.Form.maybe;

import java.util.Arrays;
import org.plancatalogue.content.Municipality;
import org.plancatalogue.content.Plan;
import org.plancatalogue.dataset.Form;
import org.plancatalogue.dataset.Scalar;
import org.plancatalogue.dataset.Shape;
import org.plancatalogue.lang.Names;

/** A ward, city, town or village with a plan, taken from that plan. */
public final class Municipalities {
    private static final Names SIX_DIGITS = new Names("6桁の数字の文字列", "text of six digits");
    private static final Names LETTERED = new Names("`C`と6桁の数字", "`C` and six digits");

    private Municipalities() {}

    public static Shape<Plan> shape() {
        return Shape.<Plan>named("municipality", "計画をつくった自治体です。", "The municipalities that made the plans.")
                .with("id", Scalar.ID, "自治体の識別子です。計画の識別子と同じです。", "The same as that of its plan.", Plan::id)
                .with(
                        "code",
                        Scalar.code(SIX_DIGITS, "^[0-9]{6}$"),
                        "検査数字を含む全国地方公共団体コードです。0で始まることがあるため、数値ではなく文字列として読み込んでください。",
                        "Municipality code with its check digit. It may begin with 0, so read it as text, not as a number.",
                        it -> it.municipality().code().digits())
                .with(
                        "code_text",
                        Scalar.code(LETTERED, "^C[0-9]{6}$"),
                        "同じコードの前に`C`を付けたものです。表計算ソフトでそのまま開いても、先頭の0が消えません。",
                        "The same code with a `C` in front, which no spreadsheet takes for a number.",
                        it -> "C" + it.municipality().code().digits())
                .with("name", both(maybe(Scalar.TEXT)), "自治体の名前です。", "Name of the municipality.", Texts::name)
                .with(
                        "reading",
                        Scalar.KANA,
                        "名前の読み方です。",
                        "How the Japanese name is read.",
                        it -> it.municipality().reading().kana())
                .with(
                        "kind",
                        Form.words(Arrays.stream(Municipality.Kind.values())
                                .map(Municipality.Kind::key)
                                .toArray(String[]::new)),
                        "特別区、市、町、村の別です。",
                        "Special ward of Tokyo, city, town or village. A special ward calls itself a city in English.",
                        it -> it.municipality().kind().key());
    }
}
