package thaipress.extract;

import java.util.Arrays;
import thaipress.model.Article;
import thaipress.text.Folded;
import thaipress.text.Span;

/** Which offsets of a folded text lie in the article's title or body, page furniture left out. */
final class Reach {

  private final int[] begins;

  /** For each begin the furthest end of those up to it. */
  private final int[] ends;

  Reach(Article article, Folded view) {
    Span[] spans =
        java.util.stream.Stream.concat(article.title().stream(), article.body().stream())
            .filter(span -> span.length() > 0)
            .sorted()
            .toArray(Span[]::new);
    begins = Arrays.stream(spans).mapToInt(span -> view.viewOffset(span.begin())).toArray();
    ends = Arrays.stream(spans).mapToInt(span -> view.viewOffset(span.end())).toArray();
    for (int i = 1; i < ends.length; i++) {
      ends[i] = Math.max(ends[i], ends[i - 1]);
    }
  }

  /** Whether the character at this offset is part of what the release says. */
  boolean holds(int at) {
    int found = Arrays.binarySearch(begins, at);
    int last = found >= 0 ? found : -found - 2;
    return last >= 0 && at < ends[last];
  }
}
