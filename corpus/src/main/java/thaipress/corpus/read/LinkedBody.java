package thaipress.corpus.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The text that a page's linked data give as the article's. Some pages have it nowhere else; on
 * others it tells which lines of the page are the article's. Stretches of it are compared by their
 * hashes, so that this takes time in proportion to the page.
 */
final class LinkedBody {

  private static final int MIN_TEXT = 150;
  private static final int SHORT_LINE = 60;
  private static final int STRETCH = 16;
  private static final int MAX = 400_000;
  private static final long BASE = 1_000_003;

  private final String text;
  private final long[] stretches;

  LinkedBody(String text) {
    this.text = text;
    String plain = PageArticle.plain(text.substring(0, Math.min(MAX, text.length())));
    this.stretches = hashes(plain);
    Arrays.sort(stretches);
  }

  /** The text itself; may be empty. */
  String text() {
    return text;
  }

  /** Whether most of a line is in it; a line shorter than a stretch is not. */
  boolean holds(String line) {
    long[] parts = hashes(PageArticle.plain(line));
    int found = 0;
    for (long part : parts) {
      found += Arrays.binarySearch(stretches, part) >= 0 ? 1 : 0;
    }
    return found * 2 > parts.length;
  }

  /** Whether all of a line is in it. */
  boolean holdsAll(String line) {
    long[] parts = hashes(PageArticle.plain(line));
    for (long part : parts) {
      if (Arrays.binarySearch(stretches, part) < 0) {
        return false;
      }
    }
    return parts.length > 0;
  }

  /** How much of it is in a text, in percent. */
  int share(String other) {
    long[] parts = new LinkedBody(other).stretches;
    int found = 0;
    for (long part : stretches) {
      found += Arrays.binarySearch(parts, part) >= 0 ? 1 : 0;
    }
    return stretches.length == 0 ? 0 : (int) (100L * found / stretches.length);
  }

  /**
   * Of lines that are mostly in it, long ones that are not are no body; those at the end may be
   * where the data were cut off.
   */
  List<PageLine> confirmed(List<PageLine> kept) {
    if (text.length() < MIN_TEXT) {
      return kept;
    }
    boolean[] held = new boolean[kept.size()];
    int all = 0;
    int confirmed = 0;
    int last = -1;
    for (int i = 0; i < kept.size(); i++) {
      held[i] = holds(kept.get(i).text());
      all += kept.get(i).letters();
      confirmed += held[i] ? kept.get(i).letters() : 0;
      last = held[i] ? i : last;
    }
    if (confirmed * 100L < 65L * all) {
      return kept;
    }
    int until = confirmed * 100L < 80L * all ? last : kept.size();
    List<PageLine> known = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      if (i >= until || kept.get(i).letters() < SHORT_LINE || held[i]) {
        known.add(kept.get(i));
      }
    }
    return known;
  }

  /** Of each stretch of letters, the hash; none where the text is shorter than one. */
  private static long[] hashes(String plain) {
    long[] hashes = new long[Math.max(0, plain.length() - STRETCH + 1)];
    long power = 1;
    for (int i = 1; i < STRETCH; i++) {
      power *= BASE;
    }
    long hash = 0;
    for (int i = 0; i < plain.length(); i++) {
      hash -= i >= STRETCH ? plain.charAt(i - STRETCH) * power : 0;
      hash = hash * BASE + plain.charAt(i);
      if (i >= STRETCH - 1) {
        hashes[i - STRETCH + 1] = hash;
      }
    }
    return hashes;
  }
}
