package thaipress.benchmarks.tool;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import thaipress.benchmarks.Texts;
import thaipress.model.Article;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of so many releases: the first of the large corpus or, where that is missing or too small,
 * the sample corpus again and again under other names.
 *
 * @param file JSON lines
 * @param characters UTF-16 code units of all texts
 * @param origin where they come from, for the record
 */
record Corpus(Path file, int releases, long characters, String origin) {

  private static final JsonMapper JSON = new JsonMapper();

  static Corpus of(int releases, Scratch scratch) throws IOException {
    Path file = scratch.path("releases-" + releases + ".jsonl");
    List<String> lines = lines(Texts.largeCorpus(), releases);
    boolean large = lines.size() == releases;
    if (!large) {
      lines = sample(releases);
    }
    long characters = 0;
    try (Writer out = Files.newBufferedWriter(file)) {
      for (String line : lines) {
        out.write(line);
        out.write('\n');
        characters += JSON.readTree(line).path("text").asString().length();
      }
    }
    return new Corpus(file, releases, characters, large ? "large corpus" : "sample, repeated");
  }

  private static List<String> lines(Optional<Path> file, int limit) throws IOException {
    if (file.isEmpty()) {
      return List.of();
    }
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file.get())), StandardCharsets.UTF_8))) {
      return lines.lines().limit(limit).toList();
    }
  }

  private static List<String> sample(int releases) {
    List<Article> articles = Texts.articles(Texts.SAMPLE);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < releases; i++) {
      Article article = articles.get(i % articles.size());
      lines.add(JSON.writeValueAsString(Map.of("id", "r" + i, "text", article.text())));
    }
    return lines;
  }
}
