package thaipress.segment;

import java.util.Arrays;
import thaipress.model.WordKind;

/**
 * Cuts a segmented text into sentences. Thai marks the end of a sentence, if at all, by a space
 * that mostly means something else: a sentence ends at a line break, at a closing mark of other
 * scripts before a space, and at a space before a word that only begins sentences.
 */
public final class SentenceSplitter {

  private static final String[] OPENERS = {
    "ทั้งนี้",
    "นอกจากนี้",
    "นอกจากนั้น",
    "อย่างไรก็ตาม",
    "อย่างไรก็ดี",
    "อนึ่ง",
    "ขณะเดียวกัน",
    "ในขณะเดียวกัน",
    "ดังนั้น",
    "สำหรับ",
    "ด้าน",
    "โอกาสนี้",
    "ต่อมา",
    "จากนั้น",
    "ต่อจากนั้น",
    "ในการนี้",
    "ทางด้าน",
    "ในส่วน",
    "ส่วน"
  };

  private SentenceSplitter() {}

  /**
   * For each sentence the index behind its last word; the space that ends a sentence belongs to it.
   */
  public static int[] split(String text, int[] ends, byte[] kinds) {
    int[] sentences = new int[16];
    int n = 0;
    for (int word = 0; word < ends.length; word++) {
      if (word == ends.length - 1 || endsSentence(text, ends, kinds, word)) {
        if (n == sentences.length) {
          sentences = Arrays.copyOf(sentences, 2 * n);
        }
        sentences[n++] = word + 1;
      }
    }
    return Arrays.copyOf(sentences, n);
  }

  private static boolean endsSentence(String text, int[] ends, byte[] kinds, int word) {
    if (kinds[word] == WordKind.BREAK.ordinal()) {
      return true;
    }
    return kinds[word] == WordKind.SPACE.ordinal()
        && (closes(text, ends, kinds, word - 1) || opens(text, ends[word]));
  }

  private static boolean closes(String text, int[] ends, byte[] kinds, int word) {
    if (word < 0 || kinds[word] != WordKind.PUNCTUATION.ordinal()) {
      return false;
    }
    char last = text.charAt(ends[word] - 1);
    return last == '!' || last == '?' || (last == '.' && word > 0 && !isNumber(kinds[word - 1]));
  }

  private static boolean isNumber(byte kind) {
    return kind == WordKind.NUMBER.ordinal();
  }

  private static boolean opens(String text, int at) {
    for (String opener : OPENERS) {
      if (text.startsWith(opener, at)) {
        return true;
      }
    }
    return false;
  }
}
