/* A table from keys to weights that makes no objects when it is asked. */
package org.plancatalogue.phrase;

/** Weights by key, in open addressing: the model is asked thirteen times a letter. A key is never 0. */
final class Weights {
    private static final int SPREAD = 4;

    private final long[] keys;
    private final int[] values;
    private int total;

    /** @param size how many weights will be put in */
    Weights(int size) {
        int slots = Integer.highestOneBit(Math.max(size, 1)) * SPREAD;
        keys = new long[slots];
        values = new int[slots];
    }

    void put(long key, int weight) {
        int slot = slot(key);
        keys[slot] = key;
        values[slot] = weight;
        total += weight;
    }

    /** The weight of the key; 0 where it has none. */
    int of(long key) {
        return values[slot(key)];
    }

    /** The sum of all weights. */
    int total() {
        return total;
    }

    private int slot(long key) {
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}
