/* A change of address. */
package org.plancatalogue.edit.move;

import org.plancatalogue.content.address.Address;

/** A document that gets another name, or a section of one that gets another id. */
public record Moving(Address from, Address to) {
    public boolean isSection() {
        return from.isSection();
    }

    /** Where an address is after the change. */
    public Address of(Address address) {
        if (address.equals(from)) {
            return to;
        }
        return !isSection() && address.document().equals(from.document())
                ? new Address(to.document(), address.id())
                : address;
    }

    /** Where a file is after the change: {@code plans/sumida.ja.md}, what is accepted of it, its pictures. */
    public String file(String path) {
        if (isSection()) {
            return path;
        }
        String old = from.document();
        if (path.matches("\\Q" + old + "\\E\\.[a-z]{2}\\.md") || path.equals("accepted/" + old + ".yaml")) {
            return path.replace(old, to.document());
        }
        String picture = "social/" + name(old) + ".";
        return old.startsWith("plans/") && path.startsWith(picture)
                ? "social/" + name(to.document()) + "." + path.substring(picture.length())
                : path;
    }

    static String name(String document) {
        return document.substring(document.lastIndexOf('/') + 1);
    }
}
