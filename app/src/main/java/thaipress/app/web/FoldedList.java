package thaipress.app.web;

import java.util.List;

/** A list of which only the first items are shown until the reader asks for the others. */
final class FoldedList {

  private FoldedList() {}

  /** The list; {@code shown} items stand open. */
  static Html of(View view, List<Html> items, int shown) {
    int open = Math.min(shown, items.size());
    return Html.of(
        "<ul>{}</ul>{}", items.subList(0, open), more(view, items.subList(open, items.size())));
  }

  private static Html more(View view, List<Html> items) {
    return items.isEmpty()
        ? Html.EMPTY
        : Html.of(
            "<details><summary>{}</summary><ul>{}</ul></details>",
            view.get("facet.more", items.size()),
            items);
  }
}
