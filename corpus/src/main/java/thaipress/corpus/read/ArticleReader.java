package thaipress.corpus.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import thaipress.ThaiPress;
import thaipress.model.Article;

/**
 * Reads articles from files, folders and a stream, and hands them on one by one.
 *
 * <p>A path may be a file, a folder (read with all below it, in the order of the names) or {@code
 * -} for the stream. Plain texts, web pages, JSON lines and feeds are told apart by the name
 * ({@code .txt}, {@code .html}, {@code .htm}, {@code .jsonl}, {@code .rss}, {@code .atom}), where
 * that does not say, by how they begin; each may be compressed ({@code .gz}). In folders only files
 * with these endings are read. An article's id is its file's name without the endings; in JSON
 * lines it is {@code id}, or the last part of {@code path} or {@code url} without its ending, or
 * the file's id and the number of the line.
 *
 * <p>What cannot be read is reported and the rest is read; only what the receivers throw comes out.
 */
public final class ArticleReader {

  /** The path that stands for the stream. */
  public static final String STREAM = "-";

  private final Function<String, Optional<LocalDate>> dayOf;
  private final ContentReader content;
  private final InputStream stream;

  /**
   * A reader that understands date lines as the library does.
   *
   * @param stream what {@code -} reads; it is not closed
   */
  public ArticleReader(InputStream stream) {
    this(line -> ThaiPress.standard().firstDay(line), stream);
  }

  /**
   * @param dayOf reads a page's date line, as {@code โพสต์เมื่อ 12 ก.ค. 2566}
   * @param stream what {@code -} reads; it is not closed
   */
  public ArticleReader(Function<String, Optional<LocalDate>> dayOf, InputStream stream) {
    this(dayOf, stream, FieldNames.STANDARD);
  }

  private ArticleReader(
      Function<String, Optional<LocalDate>> dayOf, InputStream stream, FieldNames fields) {
    this.dayOf = dayOf;
    this.content = new ContentReader(dayOf, fields);
    this.stream = stream;
  }

  /** The same reader for JSON lines whose keys have other names. */
  public ArticleReader withFields(FieldNames fields) {
    return new ArticleReader(dayOf, stream, fields);
  }

  /** Reads all that the paths name, in their order. */
  public void read(List<String> paths, Consumer<Article> articles, Consumer<Problem> problems) {
    for (String path : paths) {
      if (path.equals(STREAM)) {
        readStream(articles, problems);
      } else {
        readPath(path, articles, problems);
      }
    }
  }

  /**
   * Reads one file that is already open.
   *
   * @param name the file's name or path, which says what is in it and becomes id and source
   * @param in what is in it; it is not closed
   */
  public void read(
      String name, InputStream in, Consumer<Article> articles, Consumer<Problem> problems) {
    Path file = Path.of(name);
    read(file, in, new Input(name, FileNames.id(file), articles, problems));
  }

  private void read(Path file, InputStream in, Input input) {
    try {
      InputStream plain = FileNames.isCompressed(file) ? unzipped(in) : in;
      content.read(plain, FileNames.kind(file), input);
    } catch (IOException e) {
      input.report("", FileErrors.message(e));
    }
  }

  private void readPath(String name, Consumer<Article> articles, Consumer<Problem> problems) {
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        if (!new Folder(problems)
            .read(path, file -> readFile(file, FileNames.id(path, file), articles, problems))) {
          String endings =
              "no file in it ends in .txt, .html, .htm, .jsonl, .rss or .atom (with or without"
                  + " .gz)";
          problems.accept(new Problem(name, "", endings));
        }
      } else if (Files.exists(path)) {
        readFile(path, FileNames.id(path), articles, problems);
      } else {
        problems.accept(new Problem(name, "", "no such file or folder"));
      }
    } catch (InvalidPathException e) {
      problems.accept(new Problem(name, "", "not a path"));
    }
  }

  private void readFile(
      Path file, String id, Consumer<Article> articles, Consumer<Problem> problems) {
    try (InputStream in = Files.newInputStream(file)) {
      read(file, in, new Input(file.toString(), id, articles, problems));
    } catch (IOException e) {
      problems.accept(new Problem(file.toString(), "", FileErrors.message(e)));
    }
  }

  private void readStream(Consumer<Article> articles, Consumer<Problem> problems) {
    Input input = new Input(STREAM, "stdin", articles, problems);
    try {
      BufferedInputStream buffered = new BufferedInputStream(stream);
      buffered.mark(2);
      boolean compressed = buffered.read() == 0x1F && buffered.read() == 0x8B;
      buffered.reset();
      content.read(compressed ? unzipped(buffered) : buffered, FileNames.Kind.UNKNOWN, input);
    } catch (IOException e) {
      input.report("", FileErrors.message(e));
    }
  }

  private static InputStream unzipped(InputStream raw) throws IOException {
    return new GZIPInputStream(raw, 1 << 16);
  }
}
