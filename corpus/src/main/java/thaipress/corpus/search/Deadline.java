package thaipress.corpus.search;

import java.time.Duration;
import org.apache.lucene.search.IndexSearcher;

/** Until when a question must be answered. */
final class Deadline {

  /** There is no hurry. */
  static final Deadline NEVER = new Deadline(0, false);

  private final long nanoTime;
  private final boolean limited;

  private Deadline(long nanoTime, boolean limited) {
    this.nanoTime = nanoTime;
    this.limited = limited;
  }

  static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos(), true);
  }

  private boolean isOver() {
    return limited && System.nanoTime() - nanoTime > 0;
  }

  /** Makes a searcher stop then; what it has found so far must not be taken for all. */
  void limit(IndexSearcher searcher) {
    if (limited) {
      searcher.setTimeout(this::isOver);
    }
  }

  /** Gives up if it is over. */
  void check() {
    if (isOver()) {
      throw new SearchTimeoutException();
    }
  }
}
