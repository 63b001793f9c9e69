/* The files of the content, whatever they are. */
package org.plancatalogue.doctor;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.plancatalogue.doctor.Machine.Entry;
import org.plancatalogue.doctor.Machine.Form;
import org.plancatalogue.source.FileName;

/** Walks a folder without following links, and looks into its texts. */
final class Entries {
    private static final int LARGEST = 4 * 1024 * 1024;

    private Entries() {}

    static List<Entry> of(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(it -> !Files.isDirectory(it, NOFOLLOW_LINKS))
                    .map(it -> entry(folder, it))
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of(new Entry(".", Form.OTHER, false, false, false));
        }
    }

    private static Entry entry(Path folder, Path file) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        Form form = form(file, file.getFileName().toString());
        if (form != Form.TEXT) {
            return new Entry(path, form, false, false, form == Form.LINK || Files.isReadable(file));
        }
        try (InputStream in = Files.newInputStream(file, NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(LARGEST);
            return new Entry(path, form, returns(bytes), isMarked(bytes), true);
        } catch (IOException locked) {
            return new Entry(path, form, false, false, false);
        }
    }

    private static Form form(Path file, String name) {
        if (Files.isSymbolicLink(file)) {
            return Form.LINK;
        } else if (!Files.isRegularFile(file, NOFOLLOW_LINKS)) {
            return Form.OTHER;
        }
        return FileName.isText(name) ? Form.TEXT : FileName.isImage(name) ? Form.IMAGE : Form.OTHER;
    }

    private static boolean returns(byte[] bytes) {
        for (int i = 1; i < bytes.length; i++) {
            if (bytes[i] == '\n' && bytes[i - 1] == '\r') {
                return true;
            }
        }
        return false;
    }

    private static boolean isMarked(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }
}
