package thaipress.extract;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import thaipress.text.CharText;

/** Where in a text cues of aims may stand, and what they say of the text. */
final class AimPlaces {

  private static final Terms DIPLOMACY =
      Terms.of(
          "เอกอัครราชทูต ทวิภาคี เยี่ยมคารวะ ประธานาธิบดี ความสัมพันธ์ระหว่าง อาเซียน"
              + " กระทรวงการต่างประเทศ");

  /** Of each of these four letters that are rare elsewhere. */
  private static final List<String> DIPLOMATIC =
      List.of("ครรา", "วิภา", "คารว", "นาธิ", "ธ์ระ", "เซีย", "รต่า");

  private static final Terms DIPLOMATIC_LETTERS = Terms.of(DIPLOMATIC.toArray(String[]::new));

  private static final int LONGEST = 20;

  private final CharText text;
  private final int[] all;
  private final int[] purposes;

  AimPlaces(ScannedText scanned) {
    this.text = scanned.text();
    this.all = scanned.aims();
    int[] found = new int[all.length];
    int n = 0;
    for (int at : all) {
      if (isPurpose(at)) {
        found[n++] = at;
      }
    }
    this.purposes = Arrays.copyOf(found, n);
  }

  /** What is looked for begins with one of these. */
  static List<String> beginnings() {
    return Stream.concat(AimCue.allWords().stream(), DIPLOMATIC.stream()).toList();
  }

  private boolean isPurpose(int at) {
    return text.startsWith(PurposeWord.WORD, at);
  }

  /** Where a cue may begin, ascending: all where one does, and few more. */
  int[] cues() {
    return all;
  }

  /** Where เพื่อ stands, in เพื่อน too, ascending. */
  int[] purposes() {
    return purposes;
  }

  /** Whether the talk is of the guests of a state before an offset. */
  boolean areDiplomatic(int limit) {
    for (int i = 0; i < all.length && all[i] < limit; i++) {
      if (DIPLOMATIC_LETTERS.at(text, all[i]) > 0 && isDiplomatic(all[i], limit)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDiplomatic(int at, int limit) {
    int from = Math.max(0, at - LONGEST);
    return DIPLOMACY.within(text, from, Math.min(limit, at + LONGEST));
  }
}
