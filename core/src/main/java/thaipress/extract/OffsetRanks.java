package thaipress.extract;

/**
 * Some offsets of a text as a bit each, counted before each cell of 64: how many lie up to an
 * offset is told without a search (rank; Jacobson, 1989), of which no branch could be foreseen.
 * Immutable.
 */
final class OffsetRanks {

  private final long[] marks;

  /** By cell how many offsets lie before it. */
  private final int[] before;

  /**
   * @param marks a {@link BitTable} with the bit of each offset set
   */
  OffsetRanks(long[] marks) {
    this.marks = marks;
    this.before = new int[marks.length];
    for (int cell = 1; cell < before.length; cell++) {
      before[cell] = before[cell - 1] + Long.bitCount(marks[cell - 1]);
    }
  }

  /** How many of the offsets lie up to one, itself included. */
  int upTo(int offset) {
    int cell = BitTable.cell(offset);
    return before[cell] + Long.bitCount(marks[cell] << ~offset);
  }
}
