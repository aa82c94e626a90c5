package thaipress.corpus.read;

import java.util.function.Consumer;
import thaipress.model.Article;

/**
 * One thing being read.
 *
 * @param source its path, or {@code -}
 * @param id its name without endings
 */
record Input(String source, String id, Consumer<Article> articles, Consumer<Problem> problems) {

  void report(String place, String message) {
    problems.accept(new Problem(source, place, message));
  }
}
