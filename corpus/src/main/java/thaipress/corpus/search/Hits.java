package thaipress.corpus.search;

import java.util.List;

/**
 * The releases that a query found, in the order that was asked for.
 *
 * @param total how many there are in the index
 * @param hits as many of them as were asked for
 */
public record Hits(long total, List<Hit> hits) {

  /** Copies the list. */
  public Hits {
    hits = List.copyOf(hits);
  }
}
