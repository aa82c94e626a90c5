package thaipress.opensearch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import thaipress.ThaiPress;
import thaipress.corpus.read.PlainTextReader;
import thaipress.corpus.sample.SampleCorpus;
import thaipress.model.Article;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Releases for clusters: the sample, then those of the corpus beside the project, then, where there
 * is none, lines of the sample put together anew.
 */
final class Releases {

  private static final JsonMapper JSON = new JsonMapper();
  private static final PlainTextReader READER =
      new PlainTextReader(line -> ThaiPress.standard().firstDay(line));
  private static final long SEED = 11;
  private static final int LINES = 12;

  private Releases() {}

  static List<Article> first(int count) throws IOException {
    SampleCorpus sample = new SampleCorpus();
    List<Article> articles =
        new ArrayList<>(sample.releases().stream().map(sample::article).limit(count).toList());
    Optional<Path> corpus = corpus();
    if (corpus.isPresent()) {
      addFrom(corpus.get(), articles, count);
    }
    addMixed(articles, count);
    return articles;
  }

  /** In a folder beside the project, or beside one of those that it lies in. */
  private static Optional<Path> corpus() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path file = at.resolve("shared/corpora/thaigov-12k.jsonl.gz");
      if (Files.exists(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  private static void addFrom(Path corpus, List<Article> articles, int count) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(corpus));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      for (int i = 0; line != null && articles.size() < count; i++) {
        JsonNode release = JSON.readTree(line);
        String path = release.get("path").asString();
        articles.add(READER.read("gov" + i, path, release.get("text").asString()));
        line = lines.readLine();
      }
    }
  }

  private static void addMixed(List<Article> articles, int count) {
    List<String> texts = articles.stream().map(Article::text).toList();
    Random random = new Random(SEED);
    for (int i = 0; articles.size() < count; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = 0; k < LINES; k++) {
        List<String> lines = texts.get(random.nextInt(texts.size())).lines().toList();
        text.append(lines.get(k == 0 ? 0 : random.nextInt(lines.size()))).append('\n');
      }
      articles.add(READER.read("mixed" + i, "mixed/" + i + ".txt", text.toString()));
    }
  }
}
