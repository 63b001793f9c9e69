/* A release, unpacked, as the descriptor of the zip says, with the classes under test as its jar. */
package org.plancatalogue.cli;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Made without Maven, so that the tests of a change need no package of it. */
record Release(Path folder) {
    private static final Path DESCRIPTOR = Path.of("src/release/zip.xml");
    private static final String TARGET = "${project.build.directory}/";

    static Release unpacked(Path folder) {
        Release release = new Release(folder);
        try {
            Document descriptor =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(DESCRIPTOR.toFile());
            elements(descriptor, "file").forEach(release::file);
            elements(descriptor, "fileSet").forEach(release::files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
        return release;
    }

    /** The names of the jars that THIRD-PARTY.txt lists: what the tool needs beside its own. */
    static List<String> libraries() {
        return Pattern.compile("(?m)^(\\S+\\.jar) \\| ")
                .matcher(Tree.read(Path.of("THIRD-PARTY.txt")))
                .results()
                .map(it -> it.group(1))
                .toList();
    }

    private void file(Element file) {
        String source = text(file, "source");
        Path target = folder.resolve(Path.of(source).getFileName());
        if (source.equals(TARGET + "plan-catalogue.jar")) {
            jar(target);
        } else {
            copy(Path.of(source), target);
            boolean runs = text(file, "fileMode").equals("0755");
            if (!target.toFile().setExecutable(runs)) {
                throw new IllegalStateException("the mode of " + target + " cannot be set");
            }
        }
    }

    private void files(Element set) {
        String from = text(set, "directory");
        Path target = folder.resolve(text(set, "outputDirectory"));
        if (from.equals(TARGET + "lib")) {
            libraries().forEach(it -> copy(onClassPath(it), target.resolve(it)));
        } else if (Files.isDirectory(Path.of(from))) {
            Tree.of(Path.of(from)).keySet().forEach(it -> copy(Path.of(from).resolve(it), target.resolve(it)));
        }
    }

    private static Path onClassPath(String jar) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(it -> it.endsWith(jar))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("THIRD-PARTY.txt lists " + jar + ", which is not used"));
    }

    /** What the jar plugin makes of the classes. */
    private static void jar(Path target) {
        Path classes = Path.of("target/classes");
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, "org.plancatalogue.cli.Main");
        main.put(Attributes.Name.IMPLEMENTATION_VERSION, "0.0");
        main.put(
                Attributes.Name.CLASS_PATH,
                libraries().stream().map(it -> "lib/" + it).collect(Collectors.joining(" ")));
        try (OutputStream out = Files.newOutputStream(make(target));
                JarOutputStream jar = new JarOutputStream(out, manifest);
                Stream<Path> all = Files.walk(classes)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, jar);
                jar.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, make(to), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path make(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return file;
    }

    private static Stream<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        return Stream.iterate(0, it -> it + 1).limit(nodes.getLength()).map(it -> (Element) nodes.item(it));
    }

    private static String text(Element element, String name) {
        NodeList nodes = element.getElementsByTagName(name);
        return nodes.getLength() == 0 ? "" : nodes.item(0).getTextContent().strip();
    }
}
