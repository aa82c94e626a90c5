package thaipress.corpus.index;

import java.nio.charset.StandardCharsets;
import org.apache.lucene.store.ByteArrayDataInput;

/**
 * Bytes of the index, read as they were written. What is no number, no string or more than is left
 * is an {@link IllegalArgumentException} or an {@link IndexOutOfBoundsException}; nothing is
 * allocated before it is sure to be there.
 */
final class StoredInput {

  private final byte[] bytes;
  private final ByteArrayDataInput in;

  StoredInput(byte[] bytes) {
    this.bytes = bytes;
    this.in = new ByteArrayDataInput(bytes);
  }

  byte readByte() {
    return in.readByte();
  }

  int readVInt() {
    return in.readVInt();
  }

  int readZInt() {
    int value = in.readVInt();
    return value >>> 1 ^ -(value & 1);
  }

  long readZLong() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = in.readByte();
      value |= (next & 0x7FL) << shift;
      if (next >= 0 || shift >= Long.SIZE) {
        return value >>> 1 ^ -(value & 1);
      }
    }
  }

  /** How many things follow, of which each takes at least one byte. */
  int readCount() {
    int count = in.readVInt();
    if (count < 0 || count > bytes.length - in.getPosition()) {
      throw new IllegalArgumentException(count + " things in too few bytes");
    }
    return count;
  }

  String readString() {
    int length = readCount();
    int begin = in.getPosition();
    in.setPosition(begin + length);
    return new String(bytes, begin, length, StandardCharsets.UTF_8);
  }

  boolean atEnd() {
    return in.getPosition() == bytes.length;
  }
}
