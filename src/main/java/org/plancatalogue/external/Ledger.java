/* What is remembered of all addresses. */
package org.plancatalogue.external;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;

/**
 * The entries, and the file they are kept in. It is written again after every few answers, each time as a whole, so that
 * a run which is stopped loses little and never leaves half a file.
 */
final class Ledger {
    private static final int FEW = 20;

    private final Path file;
    private final Problems problems;
    private final TreeMap<String, Entry> entries = new TreeMap<>();
    private boolean isUsable = true;
    private int unsaved;

    private Ledger(Path file, Problems problems) {
        this.file = file.toAbsolutePath();
        this.problems = problems;
    }

    /** The ledger in a file, or an empty one; a file that is no ledger is set aside, and that is told. */
    static Ledger open(Path file, Problems problems) {
        Ledger ledger = new Ledger(file, problems);
        try {
            ledger.read(new String(Files.readAllBytes(ledger.file), StandardCharsets.UTF_8));
        } catch (NoSuchFileException nothingYet) {
            return ledger;
        } catch (IOException e) {
            ledger.isUsable = false;
            ledger.tell(ProblemKind.EXTERNAL_CACHE_UNUSABLE, reason(e));
        }
        return ledger;
    }

    synchronized Optional<Entry> entry(URI address) {
        return Optional.ofNullable(entries.get(address.toString()));
    }

    synchronized void put(URI address, Entry entry) {
        entries.put(address.toString(), entry);
        unsaved++;
        if (unsaved % FEW == 0 && isUsable) {
            try {
                write();
            } catch (IOException toldWhenTheLastWritingFails) {
                unsaved++;
            }
        }
    }

    /** Notes that changes of these addresses are known now. */
    synchronized void settle(Collection<URI> told) {
        told.forEach(address ->
                entry(address).filter(it -> it.changed().isPresent()).ifPresent(it -> put(address, it.settled())));
    }

    /** Writes what has not been written yet; a failure is told. */
    synchronized void save() {
        try {
            if (unsaved > 0 && isUsable) {
                write();
            }
        } catch (IOException e) {
            tell(ProblemKind.EXTERNAL_CACHE_UNUSABLE, reason(e));
        }
    }

    private void read(String text) throws IOException {
        try {
            entries.putAll(LedgerText.read(text));
        } catch (LedgerText.Unreadable noLedger) {
            Path aside = sibling(".broken");
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            tell(ProblemKind.EXTERNAL_CACHE_BROKEN, aside.toString());
        }
    }

    private void write() throws IOException {
        Path young = sibling(".new");
        Files.createDirectories(young.resolveSibling("."));
        Files.writeString(young, LedgerText.of(entries));
        Files.move(young, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        unsaved = 0;
    }

    private Path sibling(String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }

    private void tell(ProblemKind kind, String argument) {
        problems.add(kind, Place.startOf(file.toString()), argument);
    }

    /** Some failures carry no text but their type, such as {@code AccessDenied}. */
    private static String reason(IOException failure) {
        Optional<String> told = failure instanceof FileSystemException named
                ? Optional.ofNullable(named.getReason())
                : Optional.ofNullable(failure.getMessage());
        return told.orElse(failure.getClass().getSimpleName().replace("Exception", ""));
    }
}
