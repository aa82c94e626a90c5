package thaipress.corpus.index;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.lucene.util.BytesRef;

/**
 * The SHA-256 of a release's raw text in UTF-8: says whether two copies are the same text. Half of
 * a surrogate pair stands in it as U+FFFD, as it does in the stored text.
 */
public final class ContentHash {

  private ContentHash() {}

  /** The hash in 64 hexadecimal digits. */
  public static String of(String text) {
    return HexFormat.of().formatHex(bytes(new BytesRef(text)));
  }

  /** The hash of a text, or of what else stands for a release, that is given as bytes. */
  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  /** The hash of a text in UTF-8. */
  static byte[] bytes(BytesRef text) {
    MessageDigest digest = digest();
    digest.update(text.bytes, text.offset, text.length);
    return digest.digest();
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
