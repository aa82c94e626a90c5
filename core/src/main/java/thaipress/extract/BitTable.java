package thaipress.extract;

/**
 * Bits in an array of {@code long}s, sixty-four a cell, the first lowest: what a filter asks of
 * them is one look without a branch, which {@link java.util.BitSet} has.
 */
final class BitTable {

  private static final int CELL_BITS = 6;

  private BitTable() {}

  /** Room for so many bits, none set. */
  static long[] of(int size) {
    return new long[cell(size - 1) + 1];
  }

  /** The cell that has a bit. */
  static int cell(int bit) {
    return bit >> CELL_BITS;
  }

  static void set(long[] bits, int bit) {
    bits[cell(bit)] |= 1L << bit;
  }

  /** The bits of a cell from this one on, which is the lowest. */
  static long from(long[] bits, int bit) {
    return bits[cell(bit)] >>> bit;
  }

  static boolean has(long[] bits, int bit) {
    return (from(bits, bit) & 1) != 0;
  }
}
