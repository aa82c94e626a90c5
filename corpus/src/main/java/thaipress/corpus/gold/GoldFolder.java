package thaipress.corpus.gold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import thaipress.corpus.read.ArticleReader;
import thaipress.corpus.read.Problem;
import thaipress.model.Article;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads gold: {@code ID.json}, {@code ID.ann} of brat or {@code ID.tsv} of WebAnno, beside {@code
 * ID.txt} or {@code ID.html}.
 */
public final class GoldFolder {

  private static final JsonMapper JSON = new JsonMapper();

  private static final List<String> ENDINGS = List.of(".json", ".ann", ".tsv");

  private GoldFolder() {}

  /**
   * All releases of a folder in the order of their ids.
   *
   * @throws GoldException if a file is missing or does not fit its text
   * @throws UncheckedIOException if the folder cannot be read
   */
  public static List<Gold> read(Path folder) {
    List<Path> files = goldFiles(folder);
    if (files.isEmpty()) {
      throw new GoldException(
          folder.toString(), "holds no gold: no .json, no .ann (brat), no .tsv (WebAnno)");
    }
    List<Gold> all = new ArrayList<>();
    String last = "";
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      String id = name.substring(0, name.lastIndexOf('.'));
      if (id.equals(last)) {
        throw new GoldException(name, "is the second gold of " + id + "; keep one of them");
      }
      last = id;
      all.add(read(name, article(folder, id, name), content(file)));
    }
    return all;
  }

  private static Gold read(String name, Article article, String content) {
    if (name.endsWith(".ann")) {
      return BratGold.read(name, article, content);
    }
    return name.endsWith(".tsv")
        ? WebAnnoGold.read(name, article, content)
        : parse(name, article, content);
  }

  /**
   * The gold of one article.
   *
   * @param name the gold file's name, for messages
   * @param json what is in it
   * @throws GoldException if it does not fit the article's text
   */
  public static Gold parse(String name, Article article, String json) {
    try {
      JsonNode gold = JSON.readTree(json);
      return new GoldSpans(name, article).read(gold);
    } catch (JacksonException e) {
      throw new GoldException(name, "is no JSON: " + e.getOriginalMessage());
    }
  }

  private static List<Path> goldFiles(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> ENDINGS.stream().anyMatch(file.toString()::endsWith))
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Article article(Path folder, String id, String name) {
    for (String ending : List.of(".txt", ".html")) {
      Path file = folder.resolve(id + ending);
      if (Files.exists(file)) {
        return article(file, name);
      }
    }
    throw new GoldException(name, "there is no " + id + ".txt or " + id + ".html beside it");
  }

  private static Article article(Path file, String name) {
    List<Article> articles = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    new ArticleReader(InputStream.nullInputStream())
        .read(List.of(file.toString()), articles::add, problems::add);
    if (articles.isEmpty()) {
      throw new GoldException(name, "its text cannot be used: " + problems);
    }
    return articles.get(0);
  }
}
