package thaipress.lexicon;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import thaipress.model.OrganisationType;

/**
 * The compiled lexicon as bytes, big-endian: magic, format version, digest of the sources, the
 * trie's longs and three int arrays, each behind its length, bodies, places, and the CRC-32 of all
 * that.
 */
final class LexiconFile {

  private static final int MAGIC = 0x54_48_50_4C;
  private static final int VERSION = 3;
  private static final String CURE = "; build it again with mvn -pl core clean process-classes";

  private LexiconFile() {}

  static void write(Lexicon lexicon, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(bytes);
    data.writeInt(MAGIC);
    data.writeInt(VERSION);
    data.writeUTF(lexicon.digest());
    writeLongs(data, lexicon.trie().nodes());
    writeInts(data, lexicon.costs());
    writeInts(data, lexicon.bodyOf());
    writeInts(data, lexicon.placeOf());
    data.writeInt(lexicon.bodies().size());
    for (Body body : lexicon.bodies()) {
      write(data, body);
    }
    data.writeInt(lexicon.places().size());
    for (Place place : lexicon.places()) {
      data.writeUTF(place.name());
      data.writeByte(place.kind().ordinal());
      data.writeUTF(place.parent());
    }
    CRC32 sum = new CRC32();
    sum.update(bytes.toByteArray());
    data.writeInt((int) sum.getValue());
    bytes.writeTo(out);
  }

  private static void write(DataOutputStream data, Body body) throws IOException {
    data.writeUTF(body.canonical());
    data.writeUTF(body.type().label());
    writeStrings(data, body.abbreviations());
    writeStrings(data, body.names());
    writeStrings(data, body.english());
    data.writeUTF(body.parent());
    data.writeUTF(body.province());
    data.writeUTF(body.since());
    data.writeUTF(body.successor());
  }

  private static void writeInts(DataOutputStream data, int[] values) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(4 + 4 * values.length);
    buffer.putInt(values.length).asIntBuffer().put(values);
    data.write(buffer.array());
  }

  private static void writeLongs(DataOutputStream data, long[] values) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(4 + 8 * values.length);
    buffer.putInt(values.length).asLongBuffer().put(values);
    data.write(buffer.array());
  }

  private static void writeStrings(DataOutputStream data, List<String> strings) throws IOException {
    data.writeShort(strings.size());
    for (String string : strings) {
      data.writeUTF(string);
    }
  }

  static Lexicon read(InputStream in, String name) throws IOException {
    byte[] bytes = in.readAllBytes();
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    if (bytes.length < 12 || buffer.getInt() != MAGIC) {
      throw new LexiconException(name, "no compiled lexicon" + CURE);
    }
    int version = buffer.getInt();
    if (version != VERSION) {
      throw new LexiconException(
          name, "compiled for format " + version + ", this is format " + VERSION + CURE);
    }
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, bytes.length - 4);
    if ((int) sum.getValue() != buffer.getInt(bytes.length - 4)) {
      throw damaged(name);
    }
    try {
      return read(bytes, buffer);
    } catch (IOException
        | BufferUnderflowException
        | IllegalArgumentException
        | IndexOutOfBoundsException e) {
      throw damaged(name);
    }
  }

  private static LexiconException damaged(String name) {
    return new LexiconException(name, "damaged or cut short" + CURE);
  }

  /** The sum agrees, and yet nothing that was read is believed before it was looked at. */
  private static Lexicon read(byte[] bytes, ByteBuffer buffer) throws IOException {
    String digest = readString(buffer);
    Trie trie = new Trie(readLongs(buffer));
    int[] costs = readInts(buffer);
    int[] bodyOf = readInts(buffer);
    int[] placeOf = readInts(buffer);
    trie.requireSound(costs.length);
    DataInputStream data =
        new DataInputStream(new ByteArrayInputStream(bytes, buffer.position(), buffer.remaining()));
    List<Body> bodies = new ArrayList<>();
    for (int n = data.readInt(); n > 0; n--) {
      bodies.add(readBody(data));
    }
    List<Place> places = new ArrayList<>();
    for (int n = data.readInt(); n > 0; n--) {
      places.add(new Place(data.readUTF(), Place.Kind.of(data.readByte()), data.readUTF()));
    }
    requireNumbers(bodyOf, costs.length, bodies.size());
    requireNumbers(placeOf, costs.length, places.size());
    return new Lexicon(trie, costs, bodyOf, placeOf, bodies, places, digest);
  }

  private static void requireNumbers(int[] numbers, int size, int limit) {
    if (numbers.length != size) {
      throw new IllegalArgumentException(numbers.length + " numbers for " + size + " entries");
    }
    for (int number : numbers) {
      Objects.checkIndex(number + 1, limit + 1);
    }
  }

  private static String readString(ByteBuffer buffer) {
    byte[] ascii = new byte[length(buffer.getShort(), 1, buffer)];
    buffer.get(ascii);
    return new String(ascii, StandardCharsets.US_ASCII);
  }

  /** A length that what is left can hold, so that no more than the file is ever allocated. */
  private static int length(int length, int size, ByteBuffer left) {
    return Objects.checkIndex(length, left.remaining() / size + 1);
  }

  private static int[] readInts(ByteBuffer buffer) {
    int[] values = new int[length(buffer.getInt(), Integer.BYTES, buffer)];
    buffer.asIntBuffer().get(values);
    buffer.position(buffer.position() + 4 * values.length);
    return values;
  }

  private static long[] readLongs(ByteBuffer buffer) {
    long[] values = new long[length(buffer.getInt(), Long.BYTES, buffer)];
    buffer.asLongBuffer().get(values);
    buffer.position(buffer.position() + 8 * values.length);
    return values;
  }

  private static Body readBody(DataInputStream data) throws IOException {
    return new Body(
        data.readUTF(),
        OrganisationType.ofLabel(data.readUTF()),
        readStrings(data),
        readStrings(data),
        readStrings(data),
        data.readUTF(),
        data.readUTF(),
        data.readUTF(),
        data.readUTF());
  }

  private static List<String> readStrings(DataInputStream data) throws IOException {
    List<String> strings = new ArrayList<>();
    for (int n = data.readUnsignedShort(); n > 0; n--) {
      strings.add(data.readUTF());
    }
    return strings;
  }
}
