/* Writes the list of redirects. */
package org.plancatalogue.edit.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.plancatalogue.content.address.Address;
import org.plancatalogue.content.address.AddressBook;
import org.plancatalogue.content.address.Redirect;
import org.plancatalogue.edit.Draft;
import org.plancatalogue.edit.Revision;
import org.plancatalogue.problem.Repair;

/**
 * The redirects after something has got another address: none leads to what is no longer there, and none from what now
 * is. All else stays byte for byte.
 */
public final class RedirectsFile {
    private static final Pattern LINE_END = Pattern.compile("(?<=\n)|(?<=\r)(?!\n)");
    private static final String HEAD = """
            # Where addresses lead that were published and are no longer used: "old: new", a document or document#section.
            # 公開したあとで使わなくなったアドレスの転送先です。「旧: 新」の形で、文書か「文書#節」を書きます。
            """;

    private RedirectsFile() {}

    /**
     * Rewrites the file.
     *
     * @param raw its text as its bytes hold it; none where there is no file yet
     * @param now where an address is after the change
     * @param taken whether an address is in use after it
     * @param added a redirect that the change makes necessary
     */
    public static Optional<Draft> revised(
            Optional<String> raw,
            AddressBook book,
            UnaryOperator<Address> now,
            Predicate<Address> taken,
            Optional<Map.Entry<Address, Address>> added) {
        String before = raw.orElse("");
        List<Repair> repairs = new ArrayList<>();
        List<Integer> dropped = new ArrayList<>();
        for (Redirect redirect : book.redirects()) {
            Address to = now.apply(redirect.to());
            if (taken.test(redirect.from()) || to.equals(redirect.from())) {
                dropped.add(redirect.place().position().line());
            } else if (!to.equals(redirect.to())) {
                repairs.add(new Repair(redirect.toPlace(), redirect.to().toString(), to.toString()));
            }
        }
        String after =
                without(Revision.of(AddressBook.REDIRECTS, before, repairs).after(), dropped);
        String text = added.map(it -> with(after, it)).orElse(after);
        return Optional.of(new Draft(AddressBook.REDIRECTS, text)).filter(it -> !text.equals(before));
    }

    private static String without(String text, List<Integer> dropped) {
        Map<Integer, String> lines = new TreeMap<>();
        for (String line : LINE_END.split(text, -1)) {
            lines.put(lines.size() + 1, line);
        }
        dropped.forEach(lines::remove);
        return String.join("", lines.values());
    }

    private static String with(String text, Map.Entry<Address, Address> added) {
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        String start = text.isEmpty() ? HEAD : text.endsWith("\n") ? text : text + end;
        return start + added.getKey() + ": " + added.getValue() + end;
    }
}
