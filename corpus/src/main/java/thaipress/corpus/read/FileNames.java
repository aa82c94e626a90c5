package thaipress.corpus.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What a file's name says. */
final class FileNames {

  /** What is in a file. */
  enum Kind {
    TEXT,
    PAGE,
    JSON_LINES,
    UNKNOWN
  }

  private static final List<String> ENDINGS =
      List.of(".txt", ".html", ".htm", ".xhtml", ".jsonl", ".ndjson", ".json");

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
