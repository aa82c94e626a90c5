package thaipress.corpus.index;

import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.ArrayUtil;

/** Bytes of the index, in one array that grows; {@link StoredInput} reads them. */
final class StoredOutput extends DataOutput {

  private byte[] bytes = new byte[4096];
  private int length;

  @Override
  public void writeByte(byte b) {
    if (length == bytes.length) {
      bytes = ArrayUtil.grow(bytes);
    }
    bytes[length++] = b;
  }

  @Override
  public void writeBytes(byte[] from, int offset, int count) {
    bytes = ArrayUtil.grow(bytes, length + count);
    System.arraycopy(from, offset, bytes, length, count);
    length += count;
  }

  /** The bytes, of which {@link #length} were written. */
  byte[] array() {
    return bytes;
  }

  int length() {
    return length;
  }
}
