package thaipress.corpus.read;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file's name says. */
final class FileNames {

  /** What is in a file. */
  enum Kind {
    TEXT,
    PAGE,
    JSON_LINES,
    FEED,
    UNKNOWN
  }

  private static final List<String> ENDINGS =
      List.of(
          ".txt", ".html", ".htm", ".xhtml", ".jsonl", ".ndjson", ".json", ".rss", ".atom", ".rdf",
          ".xml");

  private FileNames() {}

  static boolean isCompressed(Path file) {
    return lower(file).endsWith(".gz");
  }

  static Kind kind(Path file) {
    String name = withoutGz(lower(file));
    if (name.endsWith(".txt")) {
      return Kind.TEXT;
    }
    if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
      return Kind.PAGE;
    }
    if (name.endsWith(".rss") || name.endsWith(".atom") || name.endsWith(".rdf")) {
      return Kind.FEED;
    }
    boolean lines = name.endsWith(".jsonl") || name.endsWith(".ndjson") || name.endsWith(".json");
    return lines ? Kind.JSON_LINES : Kind.UNKNOWN;
  }

  /**
   * Whether a folder's file is read: one of a known kind that is not hidden. A {@code .json} in a
   * folder is more likely gold or settings than a release.
   */
  static boolean isReadable(Path file) {
    String name = lower(file);
    return !name.startsWith(".")
        && kind(file) != Kind.UNKNOWN
        && !withoutGz(name).endsWith(".json");
  }

  /** The name without its endings. */
  static String id(Path file) {
    return id(name(file));
  }

  /**
   * The path within a folder without its endings, so that files of one name in several folders
   * below it keep apart; for a file right in the folder its name.
   */
  static String id(Path folder, Path file) {
    StringBuilder id = new StringBuilder();
    for (Path part : folder.relativize(file)) {
      id.append(id.isEmpty() ? "" : "/").append(part);
    }
    return id(id.toString());
  }

  /** A path or address without its endings. */
  static String id(String path) {
    String plain = path.substring(0, withoutGz(path.toLowerCase(Locale.ROOT)).length());
    for (String ending : ENDINGS) {
      if (plain.length() > ending.length() && plain.toLowerCase(Locale.ROOT).endsWith(ending)) {
        return plain.substring(0, plain.length() - ending.length());
      }
    }
    return plain;
  }

  /** The day in the folders of a path, as in {@code data/2023/12/31/name.txt}. */
  static Optional<LocalDate> day(String path) {
    String[] parts = path.split("/", -1);
    for (int i = 0; i + 3 < parts.length; i++) {
      if (parts[i].length() == 4 && parts[i + 1].length() == 2 && parts[i + 2].length() == 2) {
        Optional<LocalDate> day = PageHead.day(parts[i] + "-" + parts[i + 1] + "-" + parts[i + 2]);
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  private static String withoutGz(String name) {
    return name.endsWith(".gz") && name.length() > 3 ? name.substring(0, name.length() - 3) : name;
  }

  private static String lower(Path file) {
    return name(file).toLowerCase(Locale.ROOT);
  }

  private static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }
}
