package thaipress.extract;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What the search for aims asks of a whole text, found in one pass over it. */
final class AimPlaces {

  private static final Terms DIPLOMACY =
      Terms.of(
          "เอกอัครราชทูต ทวิภาคี เยี่ยมคารวะ ประธานาธิบดี ความสัมพันธ์ระหว่าง อาเซียน"
              + " กระทรวงการต่างประเทศ");

  /** Of each of these four letters that are rare elsewhere. */
  private static final List<String> DIPLOMATIC =
      List.of("ครรา", "วิภา", "คารว", "นาธิ", "ธ์ระ", "เซีย", "รต่า");

  private static final int LONGEST = 20;

  private static final QuadFilter ALL =
      new QuadFilter(Stream.concat(AimCue.allWords().stream(), DIPLOMATIC.stream()).toList());

  private final String text;
  private final int[] all;
  private final int[] purposes;

  AimPlaces(String text) {
    this.text = text;
    this.all = find();
    this.purposes = Arrays.stream(all).filter(this::isPurpose).toArray();
  }

  private int[] find() {
    int[] places = new int[8];
    int n = 0;
    int to = text.length();
    for (int at = ALL.next(text, 0, to); at < to; at = ALL.next(text, at + 1, to)) {
      places = n < places.length ? places : Arrays.copyOf(places, 2 * n);
      places[n++] = at;
    }
    return Arrays.copyOf(places, n);
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
      int from = Math.max(0, all[i] - LONGEST);
      if (!isPurpose(all[i]) && DIPLOMACY.within(text, from, Math.min(limit, all[i] + LONGEST))) {
        return true;
      }
    }
    return false;
  }
}
