package thaipress.corpus.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import thaipress.corpus.gold.Gold;
import thaipress.corpus.gold.GoldFolder;
import thaipress.corpus.read.ArticleReader;
import thaipress.corpus.read.Problem;
import thaipress.model.Article;

/**
 * The sample corpus: press releases as plain texts and web pages with their gold, in two parts, one
 * to learn from and one to measure on. The releases are resources beside this class, so that they
 * can be read from a jar; {@code sample/releases.tsv} lists them.
 */
public final class SampleCorpus {

  private static final String LIST = "releases.tsv";
  private static final String SENTENCES = "sentences.tsv";

  /** The corpus of the class path. */
  public SampleCorpus() {}

  /** The parts of the corpus. */
  public enum Split {
    /** To learn from and to look at. */
    TRAIN,
    /** To measure on. */
    TEST
  }

  /**
   * A release of the corpus.
   *
   * @param file its file's name, as {@code edu04.html}
   */
  public record Release(Split split, String id, String file) {}

  /** All releases, those of TRAIN first, each part in the order of the ids. */
  public List<Release> releases() {
    return text(LIST).lines().filter(line -> !line.startsWith("#")).map(this::release).toList();
  }

  /** The releases of one part. */
  public List<Release> releases(Split split) {
    return releases().stream().filter(release -> release.split() == split).toList();
  }

  /** The release itself. */
  public Article article(Release release) {
    List<Article> articles = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    InputStream content = new ByteArrayInputStream(bytes(path(release, release.file())));
    new ArticleReader(InputStream.nullInputStream())
        .read(release.file(), content, articles::add, problems::add);
    if (articles.isEmpty()) {
      throw new IllegalStateException(release + " cannot be read: " + problems);
    }
    return articles.get(0);
  }

  /** The release with its gold. */
  public Gold gold(Release release) {
    String name = release.id() + ".json";
    return GoldFolder.parse(name, article(release), text(path(release, name)));
  }

  /**
   * The ends of sentences within lines, marked by hand, by the ids of the releases that were
   * marked: of each sentence the last words, which stand before one space of the release and no
   * other.
   */
  public Map<String, List<String>> sentences() {
    Map<String, List<String>> sentences = new LinkedHashMap<>();
    for (String line : sentencesSource().lines().toList()) {
      String[] fields = line.split("\t", -1);
      if (!line.startsWith("#")) {
        List<String> ends = sentences.computeIfAbsent(fields[0], id -> new ArrayList<>());
        if (!fields[1].isEmpty()) {
          ends.add(fields[1]);
        }
      }
    }
    return sentences;
  }

  /** The file that {@link #sentences} reads, for whoever notes what was learned from. */
  public String sentencesSource() {
    return text(SENTENCES);
  }

  private Release release(String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length != 3) {
      throw new IllegalStateException(LIST + ": not split, id and file: '" + line + "'");
    }
    Split split = fields[0].equals("train") ? Split.TRAIN : Split.TEST;
    return new Release(split, fields[1], fields[2]);
  }

  private static String path(Release release, String file) {
    return (release.split() == Split.TRAIN ? "train/" : "test/") + file;
  }

  private static String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String path) {
    try (InputStream in = SampleCorpus.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the sample corpus has no " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
