package thaipress.corpus.search;

/** Classes of head counts. */
enum HeadCountClass {
  FEW(0, 49),
  DOZENS(50, 99),
  HUNDRED(100, 499),
  HUNDREDS(500, 999),
  THOUSANDS(1000, 9999),
  MORE(10_000, Long.MAX_VALUE);

  private final long least;
  private final long most;

  HeadCountClass(long least, long most) {
    this.least = least;
    this.most = most;
  }

  static HeadCountClass of(long count) {
    for (HeadCountClass one : values()) {
      if (count <= one.most) {
        return one;
      }
    }
    return MORE;
  }

  long least() {
    return least;
  }

  long most() {
    return most;
  }

  /** As {@code 100-499}. */
  String label() {
    return most == Long.MAX_VALUE ? least + "+" : least + "-" + most;
  }
}
