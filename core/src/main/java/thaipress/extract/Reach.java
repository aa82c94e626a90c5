package thaipress.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import thaipress.model.Article;
import thaipress.text.Folded;
import thaipress.text.Span;

/** Which offsets of a folded text lie in the article's title or body, page furniture left out. */
final class Reach {

  private final int[] begins;

  /** For each begin the furthest end of those up to it. */
  private final int[] ends;

  Reach(Article article, Folded view) {
    List<Span> spans = new ArrayList<>(article.body());
    article.title().ifPresent(spans::add);
    spans.removeIf(span -> span.length() == 0);
    spans.sort(null);
    begins = new int[spans.size()];
    ends = new int[spans.size()];
    int furthest = 0;
    for (int i = 0; i < ends.length; i++) {
      begins[i] = view.viewOffset(spans.get(i).begin());
      furthest = Math.max(furthest, view.viewOffset(spans.get(i).end()));
      ends[i] = furthest;
    }
  }

  /** Whether the character at this offset is part of what the release says. */
  boolean holds(int at) {
    int last = lastBegin(at);
    return last >= 0 && at < ends[last];
  }

  /** The last begin at an offset or before it, mostly that of the longest stretch, the last. */
  private int lastBegin(int at) {
    int last = begins.length - 1;
    if (last < 0 || at >= begins[last]) {
      return last;
    }
    int found = Arrays.binarySearch(begins, at);
    return found >= 0 ? found : -found - 2;
  }
}
