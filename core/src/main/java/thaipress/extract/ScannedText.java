package thaipress.extract;

import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import thaipress.text.CharText;
import thaipress.text.ThaiChars;

/**
 * A folded text and the places at which something may begin that the extractors look for, found in
 * one pass for all of them. Not safe for use by several threads.
 */
final class ScannedText {

  private static final int NAMES = 0;
  private static final int DATES = 1;
  private static final int NUMBERS = 2;
  private static final int AIMS = 3;

  private static final Beginnings BEGINNINGS = new Beginnings();

  static {
    Stream.concat(NameTables.shared().heads(), MisspeltNames.heads())
        .forEach(head -> BEGINNINGS.add(NAMES, head));
    DateLeads.beginnings().forEach(lead -> BEGINNINGS.add(DATES, lead));
    DateLeads.shortWords().forEach(word -> BEGINNINGS.addWord(DATES, word));
    CountScanner.beginnings().forEach(number -> BEGINNINGS.add(NUMBERS, number));
    AimPlaces.beginnings().forEach(cue -> BEGINNINGS.add(AIMS, cue));
  }

  private final CharText text;
  private final int[][] places;
  private int @Nullable [] lineBreaks;
  private @Nullable Lines lines;

  ScannedText(String text) {
    this(new CharText(text));
  }

  private ScannedText(CharText text) {
    this(text, BEGINNINGS.all(text.array()));
  }

  private ScannedText(CharText text, int[][] places) {
    this.text = text;
    this.places = places;
  }

  /** A stretch of this text as a text of its own. */
  ScannedText part(int begin, int end) {
    if (begin == 0 && end == text.length()) {
      return this;
    }
    int[][] within = new int[places.length][];
    for (int set = 0; set < places.length; set++) {
      within[set] = within(places[set], begin, end);
    }
    ScannedText part = new ScannedText(text.part(begin, end), within);
    part.lineBreaks = within(lineBreaks(), begin, end);
    return part;
  }

  /** Those of ascending offsets that lie in a stretch, counted from its beginning. */
  private static int[] within(int[] offsets, int begin, int end) {
    if (begin == 0 && (offsets.length == 0 || offsets[offsets.length - 1] < end)) {
      return offsets;
    }
    int from = firstFrom(offsets, begin);
    int[] within = Arrays.copyOfRange(offsets, from, firstFrom(offsets, end));
    for (int i = 0; begin > 0 && i < within.length; i++) {
      within[i] -= begin;
    }
    return within;
  }

  private static int firstFrom(int[] offsets, int offset) {
    int found = Arrays.binarySearch(offsets, offset);
    return found >= 0 ? found : -found - 1;
  }

  CharText text() {
    return text;
  }

  /** Found when first asked for: of a text that is taken in parts, only those of its parts are. */
  Lines lines() {
    Lines found = lines;
    if (found == null) {
      found = new Lines(text, lineBreaks());
      lines = found;
    }
    return found;
  }

  /** The offsets of all line breaks, ascending. */
  int[] lineBreaks() {
    int[] found = lineBreaks;
    if (found == null) {
      found = Lines.breaks(text);
      lineBreaks = found;
    }
    return found;
  }

  /** Where a head of a name may begin, right or wrong, ascending. */
  int[] names() {
    return places[NAMES];
  }

  /**
   * Where an atom of a date may begin: with a word, the first of its digits or a word in Latin
   * letters. Ascending; the last is where the text ends.
   */
  int[] dates() {
    return withFirstDigits(places[DATES], text.array());
  }

  /**
   * Of ascending offsets all but those of digits behind digits, and the text's end. Which these are
   * could not be foreseen, so each is written down and counted or not.
   */
  private static int[] withFirstDigits(int[] offsets, char[] text) {
    int[] kept = new int[offsets.length + 1];
    int n = 0;
    int behindDigit = -1;
    for (int offset : offsets) {
      int digit = ThaiChars.asciiDigits(text[offset]);
      kept[n] = offset;
      n += behindDigit - offset >>> Integer.SIZE - 1 | 1 - digit;
      behindDigit = offset + digit;
    }
    kept[n] = text.length;
    return Arrays.copyOf(kept, n + 1);
  }

  /** Where a number word may begin or a digit stands, ascending. */
  int[] numbers() {
    return places[NUMBERS];
  }

  /** Where a cue of an aim may begin, or a word of diplomacy, ascending. */
  int[] aims() {
    return places[AIMS];
  }
}
