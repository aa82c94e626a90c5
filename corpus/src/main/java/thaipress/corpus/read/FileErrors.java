package thaipress.corpus.read;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** What went wrong with a file, in words for the one who named it. */
final class FileErrors {

  private FileErrors() {}

  static String message(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "may not be read";
    }
    if (e instanceof FileSystemLoopException) {
      return "a link to a folder above it";
    }
    if (e instanceof EOFException) {
      return "ends in the middle of its compressed data";
    }
    String said = e.getMessage();
    if (e instanceof ZipException) {
      return "is not well compressed" + (said == null ? "" : " (" + said + ")");
    }
    return said == null ? "cannot be read" : "cannot be read (" + said + ")";
  }
}
