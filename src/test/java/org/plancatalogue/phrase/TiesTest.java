/* Tests what is kept together whatever the model says. */
package org.plancatalogue.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TiesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "計画|。のち",
                "計画|）のち",
                "計画|」のち",
                "この（|計画",
                "この「|計画",
                "カ|ード作り",
                "ち|ょっとの",
                "もの|づくり",
                "人|々の声",
                "計画|・取組",
                "Sili|con計画",
                "R|&D計画",
                "区の|\u3000計画",
                "区の |計画",
                "ABC|1号の計画",
                "計画は20|19年度",
                "計画は2019|年度",
                "計画は3|つある",
                "計画は3|か年",
                "計画は3か|年の",
                "令和|3年度",
                "平成|元年度",
                "その第|1章",
                "その約|50件",
                "計画は50|％増える",
                "2019年度|～2021年度",
                "2019年度～|2021年度",
                "「すみ|だの力」を",
                "『光学|の板橋』を",
                "制度（推|定）の",
                "計|画です",
                "この計画|は",
                "この\uD842|\uDFB7野家",
                "かか|\u3099のかか",
                "この葛|\uDB40\uDD00城"
            })
    void thisIsNeverBroken(String text) {
        assertThat(Ties.hold(text.replace("|", ""), text.indexOf('|'))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "この|計画",
                "計画、|取組",
                "「すみだ」|の計画",
                "計画の|「すみだ」",
                "2019年度の|計画",
                "この|2019年",
                "STEM|教育の",
                "「すみだの力を示す|新しい計画」",
                "昭和の|暮らし",
                "この第|一の"
            })
    void thisMayBeBroken(String text) {
        assertThat(Ties.hold(text.replace("|", ""), text.indexOf('|'))).isFalse();
    }
}
