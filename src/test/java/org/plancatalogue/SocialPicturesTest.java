/* Each plan has a picture for other sites, made from its drawing as it is now. */
package org.plancatalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plancatalogue.check.data.Drawn;

class SocialPicturesTest {
    private static final Path SITE = Path.of("site");

    @ParameterizedTest
    @MethodSource("plans")
    void aPlanNamesItsPictureWithItsSizeAndWords(String lang, String plan) throws IOException {
        Document page = Jsoup.parse(
                SITE.resolve(lang + "/plans/" + plan + "/index.html").toFile());
        assertThat(meta(page, "og:image"))
                .isEqualTo("https://plan-catalogue.example/social/" + plan + "." + lang + ".png");
        assertThat(meta(page, "og:image:alt"))
                .contains(page.select("main h1").text().substring(0, 2));
        ByteBuffer png = ByteBuffer.wrap(picture(lang, plan));
        assertThat(png.getInt(16)).hasToString(meta(page, "og:image:width")).isEqualTo(1200);
        assertThat(png.getInt(20)).hasToString(meta(page, "og:image:height")).isEqualTo(630);
        assertThat(png.capacity()).isLessThan(60_000);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void aPictureWasMadeFromTheDrawingBesideIt(String lang, String plan) throws IOException, NoSuchAlgorithmException {
        byte[] drawing = Files.readAllBytes(SITE.resolve("social/" + plan + "." + lang + ".svg"));
        assertThat(Drawn.digest(picture(lang, plan)))
                .as("run src/test/social/run and look at the pictures")
                .contains(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(drawing)));
    }

    @Test
    void whatIsNoPictureOrCutOffHasNoNote() throws IOException {
        byte[] whole = picture("ja", "sumida");
        assertThat(Drawn.digest(new byte[0])).isEmpty();
        assertThat(Drawn.digest("no picture at all, but long enough to hold chunks".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(Drawn.digest(Arrays.copyOf(whole, 60))).isEmpty();
    }

    private static byte[] picture(String lang, String plan) throws IOException {
        return Files.readAllBytes(SITE.resolve("social/" + plan + "." + lang + ".png"));
    }

    private static String meta(Document page, String property) {
        return page.select("meta[property=" + property + "]").attr("content");
    }

    static Stream<Arguments> plans() {
        return Stream.of("sumida", "arakawa", "itabashi", "ome")
                .flatMap(plan -> Stream.of("ja", "en").map(lang -> Arguments.of(lang, plan)));
    }
}
