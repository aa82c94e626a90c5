package thaipress.benchmarks;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thaipress.corpus.read.ArticleReader;
import thaipress.corpus.read.Problem;
import thaipress.corpus.sample.SampleCorpus;
import thaipress.model.Article;

/**
 * What is measured on: {@code sample}, the corpus that ships with the project, or {@code releases},
 * the first 3,000 of a large corpus that is no part of it and is looked for in a folder {@code
 * shared} beside the checkout or above it.
 */
public final class Texts {

  /** The corpus that ships with the project. */
  public static final String SAMPLE = "sample";

  /** The beginning of the large corpus. */
  public static final String RELEASES = "releases";

  private static final String FILE = "shared/corpora/thaigov-12k.jsonl.gz";
  private static final int FIRST = 3000;

  private Texts() {}

  /** The articles of one of the two. */
  public static List<Article> articles(String texts) {
    return texts.equals(RELEASES) ? releases(FIRST) : sample();
  }

  /** The UTF-16 code units of one of the two: what one operation of a benchmark goes through. */
  public static long characters(String texts) {
    return articles(texts).stream().mapToLong(article -> article.text().length()).sum();
  }

  static List<String> load(String texts) {
    return articles(texts).stream().map(Article::text).toList();
  }

  /** The large corpus, if it is there. */
  public static Optional<Path> largeCorpus() {
    return shared(FILE);
  }

  /** A file or folder, looked for upward from the working directory. */
  public static Optional<Path> shared(String path) {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(path))) {
        return Optional.of(at.resolve(path));
      }
    }
    return Optional.empty();
  }

  private static List<Article> sample() {
    SampleCorpus corpus = new SampleCorpus();
    return corpus.releases().stream().map(corpus::article).toList();
  }

  private static List<Article> releases(int limit) {
    Path file =
        largeCorpus().orElseThrow(() -> new IllegalStateException("no " + FILE + " above here"));
    List<Article> articles = read(file.toString());
    return List.copyOf(articles.subList(0, Math.min(limit, articles.size())));
  }

  /**
   * The articles of a file or a folder.
   *
   * @throws IllegalStateException if one cannot be read
   */
  public static List<Article> read(String path) {
    List<Article> articles = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    new ArticleReader(InputStream.nullInputStream())
        .read(List.of(path), articles::add, problems::add);
    if (!problems.isEmpty()) {
      throw new IllegalStateException("cannot be read: " + problems.get(0));
    }
    return articles;
  }
}
