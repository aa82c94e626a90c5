package thaipress.app;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import thaipress.ThaiPress;
import thaipress.corpus.read.FieldNames;
import thaipress.corpus.read.Problem;
import thaipress.model.Analysis;
import thaipress.model.Article;

/** Reads what paths name and analyses it with several threads, keeping the order. */
final class Analysing {

  /**
   * A press release is a few pages; what is longer than this is a mistake and would fill the heap.
   */
  static final int LONGEST = 4_000_000;

  private final Session session;
  private final ThaiPress thaipress;
  private final FieldNames fields;
  private final int threads;

  Analysing(Session session, ThaiPress thaipress, FieldNames fields, int threads) {
    this.session = session;
    this.thaipress = thaipress;
    this.fields = fields;
    this.threads = threads;
  }

  void run(List<String> paths, UnaryOperator<Article> prepare, Consumer<Analysis> analyses) {
    run(paths, prepare, UnaryOperator.identity(), analyses);
  }

  /**
   * @param work what the threads do with an analysis before it is handed over
   */
  <T> void run(
      List<String> paths,
      UnaryOperator<Article> prepare,
      Function<Analysis, T> work,
      Consumer<T> results) {
    try (Pipeline<Article, T> pipeline =
        new Pipeline<>(
            threads,
            articles -> thaipress.analyseAll(articles).stream().map(work).toList(),
            results)) {
      session.read(
          paths,
          fields,
          article -> {
            if (isOfReasonableLength(article)) {
              pipeline.put(prepare.apply(article));
            }
          });
      pipeline.finish();
    }
  }

  private boolean isOfReasonableLength(Article article) {
    int length = article.text().length();
    if (length <= LONGEST) {
      return true;
    }
    String message =
        length + " characters are no press release; split it into parts of at most " + LONGEST;
    session.report(new Problem(article.source(), article.id(), message));
    return false;
  }
}
