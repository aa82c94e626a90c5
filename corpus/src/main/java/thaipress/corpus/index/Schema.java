package thaipress.corpus.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/** The version of the index's fields and stored form, which every commit carries. */
public final class Schema {

  /** The version that this library writes and reads. */
  public static final int VERSION = 7;

  private static final String KEY = "thaipress.schema";

  private static final String CURE =
      "index the releases again into a new directory (or delete this one first)";

  private Schema() {}

  /** What a commit carries. */
  static Map<String, String> commitData() {
    return Map.of(KEY, Integer.toString(VERSION));
  }

  /**
   * Checks that a directory holds an index of this version.
   *
   * @throws IndexException if it holds none, or one of another version
   */
  static void require(Path path, Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      throw noIndex(path);
    }
    String found = version(path, directory);
    if (!found.equals(Integer.toString(VERSION))) {
      throw new IndexException(
          path,
          found.isEmpty()
              ? "this is a Lucene index, but none of Thaipress's; name another directory"
              : "the index has schema version "
                  + found
                  + ", this Thaipress reads "
                  + VERSION
                  + "; "
                  + CURE);
    }
  }

  static IndexException noIndex(Path path) {
    return new IndexException(path, "there is no index here; make one with the index command");
  }

  static IndexException damaged(Path path, IOException cause) {
    return new IndexException(
        path, "the index is damaged (" + cause.getMessage() + "); " + CURE, cause);
  }

  /** What failed while an index was opened, said as damage where it is that. */
  static IOException explained(Path path, IOException failure) {
    boolean damage =
        failure instanceof CorruptIndexException
            || failure instanceof IndexFormatTooNewException
            || failure instanceof IndexFormatTooOldException
            || failure instanceof EOFException
            || failure instanceof FileNotFoundException
            || failure instanceof NoSuchFileException;
    return damage ? damaged(path, failure) : failure;
  }

  private static String version(Path path, Directory directory) throws IOException {
    try {
      return SegmentInfos.readLatestCommit(directory).getUserData().getOrDefault(KEY, "");
    } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
      throw new IndexException(
          path, "the index was written by another version of Lucene; " + CURE, e);
    }
  }

  /**
   * Checks that an index may be begun in a directory: it is empty, or holds what an interrupted
   * beginning left.
   *
   * @throws IndexException if other files stand there
   */
  static void requireFree(Path path) throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      String other =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> !isLucenes(name))
              .sorted()
              .findFirst()
              .orElse("");
      if (!other.isEmpty()) {
        throw new IndexException(
            path,
            "the directory holds other files (" + other + "); name an empty or a new directory");
      }
    }
  }

  private static boolean isLucenes(String name) {
    return name.startsWith("_")
        || name.startsWith("segments")
        || name.startsWith("pending_segments")
        || name.equals("write.lock");
  }
}
