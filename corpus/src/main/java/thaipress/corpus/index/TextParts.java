package thaipress.corpus.index;

import java.util.ArrayList;
import java.util.List;
import thaipress.model.Article;
import thaipress.text.Span;

/** The stretches of a release that are looked into: title, date line and body. */
public final class TextParts {

  private TextParts() {}

  /** The stretches, in no order; they may overlap. */
  public static List<Span> of(Article article) {
    List<Span> parts = new ArrayList<>(article.body());
    article.title().ifPresent(parts::add);
    article.dateLine().ifPresent(parts::add);
    return parts;
  }
}
