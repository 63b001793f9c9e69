/* Makes the pictures of plans that other sites show. */
package org.plancatalogue.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.plancatalogue.RealCatalogue;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.check.data.Drawn;
import org.plancatalogue.compose.share.SocialDrawing;
import org.plancatalogue.compose.share.Socials;
import org.plancatalogue.content.Plan;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.view.Viewpoint;

/** Run by {@code src/test/social/run}. */
final class SocialPictures {
    /** What stands before the first chunk of a PNG and its header: signature, length, name, thirteen bytes, sum. */
    private static final int HEADER = 8 + 4 + 4 + 13 + 4;

    private SocialPictures() {}

    /** @param arguments the content folder into which the pictures are written */
    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
        Path content = Path.of(arguments[0]);
        Path drawing = Files.createTempFile("social", ".svg");
        Catalogue catalogue = RealCatalogue.read();
        try (Browser browser = Browser.start();
                Tab tab = Tab.in(browser.devTools())) {
            tab.scheme("light");
            tab.window(SocialDrawing.WIDTH, SocialDrawing.HEIGHT);
            for (Plan plan : catalogue.content().plans()) {
                for (Lang lang : Lang.values()) {
                    Viewpoint view = Viewpoint.of(catalogue, lang, plan.path());
                    byte[] svg = Socials.drawing(view, plan)
                            .file(Socials.drawn(view, plan))
                            .bytes();
                    Files.write(drawing, svg);
                    tab.open(drawing.toUri().toString());
                    Path picture = content.resolve(Socials.path(view, plan).value());
                    Files.createDirectories(picture.getParent());
                    Files.write(picture, noted(smaller(tab.picture()), svg));
                }
            }
        } finally {
            Files.delete(drawing);
        }
    }

    /** The same picture without its unused alpha channel. */
    private static byte[] smaller(byte[] png) throws IOException {
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(png));
        BufferedImage flat = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
        flat.createGraphics().drawImage(read, 0, 0, null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(flat, "png", bytes);
        return bytes.size() < png.length ? bytes.toByteArray() : png;
    }

    /** The picture with the digest of its drawing, as {@link Drawn} reads it. */
    static byte[] noted(byte[] png, byte[] drawing) throws IOException, NoSuchAlgorithmException {
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(drawing));
        byte[] chunk = ("tEXt" + Drawn.KEYWORD + "\0" + digest).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(chunk);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(png, 0, HEADER);
        out.writeInt(chunk.length - 4);
        out.write(chunk);
        out.writeInt((int) sum.getValue());
        out.write(png, HEADER, png.length - HEADER);
        return bytes.toByteArray();
    }
}
