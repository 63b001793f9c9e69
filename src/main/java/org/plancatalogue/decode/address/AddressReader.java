/* Reads addresses.yaml and redirects.yaml. */
package org.plancatalogue.decode.address;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.plancatalogue.content.address.Address;
import org.plancatalogue.content.address.AddressBook;
import org.plancatalogue.content.address.Published;
import org.plancatalogue.content.address.Redirect;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.Repair;
import org.plancatalogue.problem.SourceText;
import org.plancatalogue.source.SourceTree;
import org.plancatalogue.yaml.Fields;
import org.plancatalogue.yaml.Mapping;
import org.plancatalogue.yaml.Scalar;

/** Reads both files, which a catalogue need not have; what is no address is reported and left out. */
public final class AddressReader {
    /** The files read here. */
    public static final List<String> FILES = List.of(AddressBook.REGISTER, AddressBook.REDIRECTS);

    private static final String EXAMPLE = "plans/sumida";

    private final Problems problems;

    private AddressReader(Problems problems) {
        this.problems = problems;
    }

    public static AddressBook read(SourceTree tree, Problems problems) {
        AddressReader reader = new AddressReader(problems);
        Optional<SourceText> register = tree.text(AddressBook.REGISTER);
        Optional<SourceText> redirects = tree.text(AddressBook.REDIRECTS);
        List<Mapping> parts = register.map(it -> LongYaml.read(it, problems)).orElse(List.of());
        return new AddressBook(
                register.isPresent() && parts.stream().allMatch(Mapping::whole),
                register.map(it -> reader.published(it, parts)).orElse(List.of()),
                redirects.map(reader::redirects).orElse(List.of()));
    }

    private List<Published> published(SourceText file, List<Mapping> parts) {
        List<Published> published = new ArrayList<>();
        for (Mapping.Entry entry : once(parts)) {
            Place place = inside(file, entry.keyPlace(), entry.key());
            if (sound(entry.key(), place, file.path(), it -> !it.isSection())) {
                Mapping alone = new Mapping(List.of(entry), entry.keyPlace());
                List<Published.Id> ids = Fields.of(alone, problems).list(entry.key()).stream()
                        .map(it -> new Published.Id(it.text(), inside(file, it.place(), it.text())))
                        .filter(it -> sound(entry.key() + "#" + it.id(), it.place(), file.path(), Address::isSection))
                        .toList();
                published.add(new Published(Address.read(entry.key()), place, ids));
            }
        }
        return published;
    }

    private List<Redirect> redirects(SourceText file) {
        List<Redirect> redirects = new ArrayList<>();
        for (Mapping.Entry entry : once(LongYaml.read(file, problems))) {
            Place place = inside(file, entry.keyPlace(), entry.key());
            Mapping alone = new Mapping(List.of(entry), entry.keyPlace());
            Optional<Scalar> target = Fields.of(alone, problems).scalar(entry.key());
            if (sound(entry.key(), place, file.path(), it -> true) && target.isPresent()) {
                String text = target.get().text();
                Place at = inside(file, target.get().place(), text);
                if (sound(text, at, file.path(), it -> true)) {
                    redirects.add(new Redirect(Address.read(entry.key()), place, Address.read(text), at));
                }
            }
        }
        return redirects;
    }

    private boolean sound(String text, Place place, String file, Function<Address, Boolean> form) {
        boolean sound = Address.isWritten(text) && form.apply(Address.read(text));
        if (!sound) {
            problems.add(Problem.of(ProblemKind.BAD_VALUE, place, text, file).suggest(Optional.of(EXAMPLE)));
        }
        return sound;
    }

    /** The entries of all parts; a key that stands again in a later part is told there. */
    private List<Mapping.Entry> once(List<Mapping> parts) {
        Map<String, Mapping.Entry> once = new LinkedHashMap<>();
        parts.stream().flatMap(it -> it.entries().stream()).forEach(it -> {
            Mapping.Entry first = once.putIfAbsent(it.key(), it);
            if (first != null) {
                problems.add(Problem.of(ProblemKind.DUPLICATE_KEY, it.keyPlace(), it.key())
                        .relate(first.keyPlace()));
            }
        });
        return List.copyOf(once.values());
    }

    /** Where a text itself begins, behind the quote it may stand in. */
    private static Place inside(SourceText file, Place place, String text) {
        return file.repair(place, text, text).map(Repair::place).orElse(place);
    }
}
