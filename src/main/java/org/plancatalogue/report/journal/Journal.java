/* What a command tells of its work. */
package org.plancatalogue.report.journal;

import org.plancatalogue.report.Told;

/** Takes down what a command did, what it could not do, and what is wrong with the content. */
public interface Journal {
    /** A word about what was done; the first thing a quiet run leaves out. */
    void said(String line);

    /** A word about what is still to be done, which is no news but left as it was. */
    void left(String line);

    /** A file was written or moved to its place. */
    void wrote(String path);

    /** Something was not done. */
    void failed(String why);

    /** Something was not done to a file. */
    void failed(String path, String why);

    /** Something was not done for what stands on a line of a file, counted from 1. */
    void failed(String path, int line, String why);

    void problems(Told told);

    /** The work is over. */
    void end(int exit);
}
