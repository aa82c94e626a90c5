package thaipress.benchmarks.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Tells versions of a corpus apart. */
final class Digests {

  private Digests() {}

  /** SHA-256 of the contents of files, one behind the other, in hexadecimal. */
  static String of(List<Path> files) {
    return of(files.stream().map(Digests::content));
  }

  /** SHA-256 of texts in UTF-8, one behind the other, in hexadecimal. */
  static String ofTexts(List<String> texts) {
    return of(texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String of(Stream<byte[]> contents) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      contents.forEachOrdered(digest::update);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }

  private static byte[] content(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
