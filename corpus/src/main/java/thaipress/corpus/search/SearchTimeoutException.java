package thaipress.corpus.search;

import java.io.Serial;

/** A question that took longer than it was allowed to; see {@link CorpusSearcher#within}. */
public final class SearchTimeoutException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  SearchTimeoutException() {
    super("the search took too long and was given up");
  }
}
