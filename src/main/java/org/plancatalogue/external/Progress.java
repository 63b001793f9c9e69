/* Who is told how far the check has come. */
package org.plancatalogue.external;

/** Told after each address that was asked, by one thread at a time; remembered addresses are not counted. */
@FunctionalInterface
public interface Progress {
    /**
     * @param done how many addresses have been asked, this one included
     * @param total how many are to be asked in this run
     */
    void checked(String address, int done, int total);
}
