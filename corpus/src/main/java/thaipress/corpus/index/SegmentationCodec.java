package thaipress.corpus.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.apache.lucene.store.DataOutput;
import thaipress.model.Segmentation;
import thaipress.model.WordKind;
import thaipress.text.Folded;

/**
 * The stored form of words and sentences: for most words one byte, its length above its kind. The
 * folded text is made anew from the raw one; lexicon ids and names are not kept.
 */
final class SegmentationCodec {

  private static final int KIND_BITS = 4;
  private static final int KIND_MASK = (1 << KIND_BITS) - 1;

  private SegmentationCodec() {}

  static void write(DataOutput out, Segmentation words) throws IOException {
    out.writeVInt(words.size());
    for (int word = 0; word < words.size(); word++) {
      int length = words.end(word) - words.begin(word);
      out.writeVInt(length << KIND_BITS | words.kind(word).ordinal());
    }
    out.writeVInt(words.sentences());
    for (int sentence = 0; sentence < words.sentences(); sentence++) {
      out.writeVInt(words.sentenceEnd(sentence) - words.sentenceBegin(sentence));
    }
  }

  static Segmentation read(StoredInput in, Folded text) {
    int size = in.readCount();
    int[] ends = new int[size];
    byte[] kinds = new byte[size];
    int end = 0;
    for (int word = 0; word < size; word++) {
      int packed = in.readVInt();
      end = Objects.checkIndex(end + (packed >>> KIND_BITS), text.length() + 1);
      ends[word] = end;
      kinds[word] = (byte) Objects.checkIndex(packed & KIND_MASK, WordKind.values().length);
    }
    if (end != text.length()) {
      throw new IllegalArgumentException("words of " + end + " characters for " + text.length());
    }
    int[] entries = new int[size];
    Arrays.fill(entries, Segmentation.NO_ENTRY);
    return new Segmentation(text, ends, kinds, entries, readSentences(in, size), new int[0]);
  }

  private static int[] readSentences(StoredInput in, int words) {
    int[] ends = new int[in.readCount()];
    int end = 0;
    for (int sentence = 0; sentence < ends.length; sentence++) {
      end = Objects.checkIndex(end + Math.max(0, in.readVInt()), words + 1);
      ends[sentence] = end;
    }
    return ends;
  }
}
