/* How the values are written, and how spreadsheets are made to keep them. */
package org.plancatalogue.compose.data;

import java.util.List;
import org.plancatalogue.dataset.Sheet;
import org.plancatalogue.lang.Names;

/** What holds for every column; code stands between backticks. */
final class Guide {
    private static final String BAR = Sheet.SEPARATOR.strip();

    /** A matter and what is said of it. */
    record Point(Names of, Names text) {}

    static final List<Point> VALUES = List.of(
            point(
                    "空欄",
                    "Blanks",
                    "この概要に記載がないか、その列が当てはまらないことを表します。自治体が何もしていないという意味ではありません。訳文がまだない箇所も空欄です。JSONでは`null`か空の配列です。",
                    "Not in this outline, or not applicable; a blank never means that the municipality does nothing. What is not translated yet is blank too. In JSON it is `null` or an empty array."),
            point(
                    "いくつかの値",
                    "Several values",
                    "1つのセルでは、前後に空白を置いた`" + BAR + "`で区切ります。値そのものに含まれる`" + BAR + "`は`\\" + BAR
                            + "`、`\\`は`\\\\`と書きます。JSONでは配列です。",
                    "Within a cell they are separated by `" + BAR + "` with a space on either side. A `" + BAR
                            + "` in a value is written `\\" + BAR
                            + "`, and `\\` is written `\\\\`. In JSON they are an array."),
            point(
                    "日本語と英語",
                    "Japanese and English",
                    "CSVでは、名前が`_ja`で終わる列が日本語、`_en`で終わる列が英語です。JSONでは、`ja`と`en`をもつオブジェクトです。",
                    "In CSV, columns ending in `_ja` are Japanese and those ending in `_en` English. In JSON there is an object with `ja` and `en`."),
            point(
                    "「等」で終わる一覧",
                    "Open lists",
                    "原文の一覧が「等」で終わるとき、`open`が`true`です。`false`でも、それですべてとは限りません。",
                    "Where a list in the source ends in 等 (“and others”), `open` is `true`. Where it is `false`, the list may still not be complete."),
            point(
                    "推定の分類",
                    "Inferred tags",
                    "分類はすべて私たちが付けました。原文の名前や内容に書かれていないものは推定です。CSVでは`inferred`の列にあり、JSONでは`basis`が`inferred`です。",
                    "All tags are ours. Those that the name or contents in the source do not state are inferred: in CSV they stand in the column `inferred`, in JSON their `basis` is `inferred`."),
            point(
                    "前に付けた「'」",
                    "A leading apostrophe",
                    "CSVでは、`=`、`+`、`-`、`@`（全角も）やタブ、改行で始まる値の前に`'`を付けます。表計算ソフトに数式として実行させないためです。JSONでは元のままです。",
                    "In CSV, a value that begins with `=`, `+`, `-` or `@` (full-width ones too), a tab or a line break has an `'` in front, so that no spreadsheet runs it as a formula. In JSON it is unchanged."),
            point(
                    "文字コードと改行",
                    "Encoding",
                    "CSVはUTF-8（BOM付き）、改行はCRLF、区切りはコンマで、すべてのセルを`\"`で囲みます（RFC 4180）。JSONはUTF-8です。",
                    "CSV is UTF-8 with a byte order mark, lines end in CRLF, cells are separated by commas and all in double quotes (RFC 4180). JSON is UTF-8."));

    static final List<Point> PROGRAMS = List.of(
            point(
                    "Excel",
                    "Excel",
                    "「データ」タブの「テキストまたはCSVから」でファイルを選びます。「データ型検出」を「データ型を検出しない」にして読み込みます。",
                    "On the Data tab choose “From Text/CSV” and the file. Set “Data Type Detection” to “Do not detect data types”, then load."),
            point(
                    "LibreOffice Calc",
                    "LibreOffice Calc",
                    "ファイルを開くと出る「テキストのインポート」で、区切りをコンマだけにします。下の表ですべての列を選び、「列の種類」を「テキスト」にします。",
                    "In the “Text Import” window choose comma as the only separator. Select all columns in the preview and set “Column type” to “Text”."),
            point(
                    "Googleスプレッドシート",
                    "Google Sheets",
                    "「ファイル」の「インポート」でファイルを選び、「テキストを数値、日付、数式に変換する」のチェックを外します。",
                    "Choose “Import” in the File menu and the file, and untick “Convert text to numbers, dates and formulas”."));

    private Guide() {}

    private static Point point(String ja, String en, String textJa, String textEn) {
        return new Point(new Names(ja, en), new Names(textJa, textEn));
    }
}
