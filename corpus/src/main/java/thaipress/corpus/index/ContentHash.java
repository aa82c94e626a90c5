package thaipress.corpus.index;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of a release's raw text in UTF-8: says whether two copies are the same text. */
public final class ContentHash {

  private ContentHash() {}

  /** The hash in 64 hexadecimal digits. */
  public static String of(String text) {
    return HexFormat.of().formatHex(bytes(text));
  }

  /** The hash of a text, or of what else stands for a release, that is given as bytes. */
  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  static byte[] bytes(String text) {
    return digest().digest(text.getBytes(StandardCharsets.UTF_8));
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
