package thaipress.benchmarks;

import java.util.List;
import thaipress.corpus.sample.SampleCorpus;
import thaipress.model.Article;

/** The texts of the sample corpus that ships with the project. */
final class SampleTexts {

  private SampleTexts() {}

  static List<String> load() {
    SampleCorpus corpus = new SampleCorpus();
    return corpus.releases().stream().map(corpus::article).map(Article::text).toList();
  }
}
