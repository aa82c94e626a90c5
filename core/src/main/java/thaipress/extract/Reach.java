package thaipress.extract;

import java.util.Arrays;
import thaipress.model.Article;
import thaipress.text.Folded;
import thaipress.text.Span;

/** Which offsets of a folded text lie in the article's title or body, page furniture left out. */
final class Reach {

  private final int[] begins;
  private final int[] ends;

  Reach(Article article, Folded view) {
    Span[] spans =
        java.util.stream.Stream.concat(article.title().stream(), article.body().stream())
            .sorted()
            .toArray(Span[]::new);
    begins = Arrays.stream(spans).mapToInt(span -> view.viewOffset(span.begin())).toArray();
    ends = Arrays.stream(spans).mapToInt(span -> view.viewOffset(span.end())).toArray();
  }

  /** Whether the character at this offset is part of what the release says. */
  boolean holds(int at) {
    for (int i = 0; i < begins.length; i++) {
      if (begins[i] <= at && at < ends[i]) {
        return true;
      }
    }
    return false;
  }
}
