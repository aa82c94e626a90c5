package thaipress.corpus.read;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Walks a folder and all below it in the order of the names. */
final class Folder {

  private final Consumer<Problem> problems;

  /** The real paths of the folders being walked, against links that lead back up. */
  private final Set<Path> open = new HashSet<>();

  Folder(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /** Hands on every readable file; says whether there was one. */
  boolean read(Path folder, Consumer<Path> files) {
    try {
      Path real = folder.toRealPath();
      if (!open.add(real)) {
        problems.accept(new Problem(folder.toString(), "", "a link to a folder above it"));
        return true;
      }
      boolean any = false;
      for (Path entry : entries(folder)) {
        any |= readEntry(entry, files);
      }
      open.remove(real);
      return any;
    } catch (IOException e) {
      problems.accept(new Problem(folder.toString(), "", FileErrors.message(e)));
      return true;
    }
  }

  private boolean readEntry(Path entry, Consumer<Path> files) {
    if (Files.isDirectory(entry)) {
      return !isHidden(entry) && read(entry, files);
    }
    if (FileNames.isReadable(entry)) {
      files.accept(entry);
      return true;
    }
    return false;
  }

  private static boolean isHidden(Path entry) {
    Path name = entry.getFileName();
    return name != null && name.toString().startsWith(".");
  }

  private static List<Path> entries(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      all.forEach(entries::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    entries.sort(Comparator.comparing(Path::toString));
    return entries;
  }
}
