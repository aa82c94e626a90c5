package thaipress.extract;

import java.util.List;
import thaipress.model.Article;
import thaipress.text.Folded;
import thaipress.text.Span;

/** Which offsets of a folded text lie in the article's title or body, page furniture left out. */
final class Reach {

  private final int[] begins;
  private final int[] ends;

  Reach(Article article, Folded view) {
    List<Span> body = article.body();
    int n = body.size() + (article.title().isPresent() ? 1 : 0);
    begins = new int[n];
    ends = new int[n];
    for (int i = 0; i < n; i++) {
      Span span = i < body.size() ? body.get(i) : article.title().orElseThrow();
      begins[i] = view.viewOffset(span.begin());
      ends[i] = view.viewOffset(span.end());
    }
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
