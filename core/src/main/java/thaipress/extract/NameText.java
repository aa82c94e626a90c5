package thaipress.extract;

import java.util.Arrays;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import thaipress.model.Segmentation;
import thaipress.model.WordKind;
import thaipress.text.CharText;
import thaipress.text.ThaiChars;

/**
 * A segmented text as the rules for names look at it: by offsets of the folded view. Not safe for
 * use by several threads.
 */
final class NameText {

  private static final int MEMORY = 128;
  private static final int ROOM = 8;

  /** The bit by which small Latin letters differ from capitals. */
  private static final int CASE = 'a' ^ 'A';

  /** How many characters the Thai block has, which are the same but for the bits below. */
  private static final int THAI_BLOCK = 0x80;

  /** A bit for each kind of words that are neither Thai nor numbers nor spaces. */
  private static final int FOREIGN =
      EnumSet.complementOf(
              EnumSet.of(WordKind.THAI, WordKind.SPACE, WordKind.NUMBER, WordKind.UNKNOWN))
          .stream()
          .mapToInt(kind -> 1 << kind.ordinal())
          .sum();

  private final Segmentation segmentation;
  private final CharText text;
  private final char[] chars;

  /** A bit for each offset at which a word begins, and for the text's end. */
  private final long[] begins;

  private final OffsetRanks wordRanks;
  private final int[] foreignWords;

  private final int[] openings;

  /** Whether any name may stand in a hashtag. */
  private final boolean hasHashtags;

  /** The offsets of “ between -1 and one behind all texts. */
  private final int[] quotations;

  /** The index of the first of them that does not lie before what was asked for last. */
  private int nextQuotation = 1;

  /** By the low bits of an offset: the offset plus one where a name of the registry was sought. */
  private final int[] rememberedBehind = new int[MEMORY];

  private final @Nullable Candidate[] remembered = new Candidate[MEMORY];

  /**
   * @param scanned the segmented text
   */
  NameText(Segmentation segmentation, ScannedText scanned) {
    this.segmentation = segmentation;
    this.text = scanned.text();
    this.chars = scanned.text().array();
    this.begins = BitTable.of(chars.length + 1);
    this.foreignWords = readWords();
    this.wordRanks = new OffsetRanks(begins);
    this.openings = scanned.names();
    this.hasHashtags = text.indexOf('#', 0) >= 0;
    this.quotations = findQuotations();
  }

  /**
   * What cannot be foreseen of a word, where it begins and whether it is foreign, is written down
   * without a branch.
   */
  private int[] readWords() {
    int words = segmentation.size();
    int[] foreign = new int[words + 1];
    int size = 0;
    int begin = 0;
    int cell = 0;
    long bits = 0;
    for (int word = 0; word < words; word++) {
      int next = BitTable.cell(begin);
      bits = bits & ~(cell - next >> Integer.SIZE - 1) | 1L << begin;
      cell = next;
      begins[cell] = bits;
      begin = segmentation.end(word);
      foreign[size] = word;
      size += FOREIGN >>> segmentation.kind(word).ordinal() & 1;
    }
    BitTable.set(begins, begin);
    return Arrays.copyOf(foreign, size);
  }

  private int[] findQuotations() {
    int[] found = new int[ROOM];
    found[0] = -1;
    int size = 1;
    for (int at = text.indexOf('“', 0); at >= 0; at = text.indexOf('“', at + 1)) {
      found[size++] = at;
      if (size == found.length) {
        found = Arrays.copyOf(found, 2 * size);
      }
    }
    found[size] = Integer.MAX_VALUE;
    return found;
  }

  /** The words that are neither Thai nor numbers nor spaces, by their index. */
  int[] foreignWords() {
    return foreignWords;
  }

  Segmentation segmentation() {
    return segmentation;
  }

  /** The folded text. */
  CharText folded() {
    return text;
  }

  int length() {
    return chars.length;
  }

  boolean hasHashtags() {
    return hasHashtags;
  }

  /** The offset of the last “ before an offset, or -1; mostly asked in the order of the text. */
  int quotationBefore(int offset) {
    int next = quotations[nextQuotation - 1] < offset ? nextQuotation : 1;
    while (quotations[next] < offset) {
      next++;
    }
    nextQuotation = next;
    return quotations[next - 1];
  }

  /** The character at an offset; NUL outside the text. */
  char at(int offset) {
    return offset >= 0 && offset < chars.length ? chars[offset] : 0;
  }

  String slice(int begin, int end) {
    return text.substring(begin, end);
  }

  boolean startsWith(String cue, int offset) {
    return text.startsWith(cue, offset);
  }

  /** Whether the text ends with this right before the offset. */
  boolean endsWith(String cue, int offset) {
    return text.endsWith(cue, offset);
  }

  /** The first offset of the string from one offset on and before another, or -1. */
  int indexOf(String what, int from, int limit) {
    int end = Math.min(limit, chars.length);
    return from < end ? text.indexOf(what, from, end) : -1;
  }

  /**
   * The last offset of the string in the stretch, or one before its begin by more than its length.
   */
  int lastIndexOf(String what, int begin, int end) {
    int at = end - what.length();
    char first = what.charAt(0);
    while (at >= begin && (chars[at] != first || !startsWith(what, at))) {
      at--;
    }
    return at >= begin ? at : begin - what.length() - 1;
  }

  /** A bit for each letter of a stretch, by its last six bits: what has others is not there. */
  long letters(int begin, int end) {
    long letters = 0;
    for (int at = begin; at < end; at++) {
      letters |= 1L << chars[at];
    }
    return letters;
  }

  /** The offsets at which a head of a name may begin, right or wrong, in their order. */
  int[] openings() {
    return openings;
  }

  /** Whether a name was sought at this offset not long ago. */
  boolean remembers(int offset) {
    return rememberedBehind[slot(offset)] == offset + 1;
  }

  /** What was found at an offset that is remembered. */
  @Nullable Candidate remembered(int offset) {
    return remembered[slot(offset)];
  }

  /** Keeps what was found at an offset. */
  void remember(int offset, @Nullable Candidate found) {
    rememberedBehind[slot(offset)] = offset + 1;
    remembered[slot(offset)] = found;
  }

  private static int slot(int offset) {
    return offset & (MEMORY - 1);
  }

  /** The word that covers the offset. */
  private int wordAt(int offset) {
    return wordRanks.upTo(offset) - 1;
  }

  /** Whether the segmentation has found a name of the registry here. */
  boolean isName(int begin, int end) {
    int name = segmentation.nameFrom(wordAt(begin));
    return name < segmentation.names()
        && segmentation.begin(segmentation.nameBegin(name)) == begin
        && segmentation.end(segmentation.nameEnd(name) - 1) == end;
  }

  boolean isWordBegin(int offset) {
    return offset < chars.length && isWordEnd(offset);
  }

  boolean isWordEnd(int offset) {
    return offset >= 0 && offset <= chars.length && BitTable.has(begins, offset);
  }

  /**
   * What {@link #isWordEnd} says of an offset of the text or its end as all bits or none, to be
   * used without a branch where it is a coin's toss.
   */
  int wordEndBits(int offset) {
    return -(int) (BitTable.from(begins, offset) & 1);
  }

  /** The end of the word that covers the offset. */
  int wordEnd(int offset) {
    return segmentation.end(wordAt(offset));
  }

  WordKind kindAt(int offset) {
    return offset < chars.length ? segmentation.kind(wordAt(offset)) : WordKind.BREAK;
  }

  boolean isThai(int offset) {
    return ThaiChars.isLetter(at(offset));
  }

  boolean isDigit(int offset) {
    return ThaiChars.isAsciiDigit(at(offset));
  }

  boolean isLatin(int offset) {
    return (char) ((at(offset) | CASE) - 'a') < 26;
  }

  /** Whether only consonants stand here. */
  boolean isInitials(int begin, int end) {
    for (int at = begin; at < end; at++) {
      if (!ThaiChars.isConsonant(chars[at])) {
        return false;
      }
    }
    return true;
  }

  /** Behind the space at the offset, if one stands there; no two stand together. */
  int skipSpaces(int offset) {
    return offset + CharText.spaces(at(offset));
  }

  /** Before the space that ends at the offset, if one does. */
  int skipSpacesBack(int offset) {
    return offset - CharText.spaces(at(offset - 1));
  }

  /** Behind the spaces and at most two line breaks at the offset, where mostly one space stands. */
  int skipBreak(int offset) {
    int at = skipSpaces(offset);
    return at(at) == '\n' ? skipBreaks(at) : at;
  }

  private int skipBreaks(int offset) {
    int at = offset;
    int breaks = 0;
    while (at(at) == ' ' || (at(at) == '\n' && breaks++ < 2)) {
      at++;
    }
    return at;
  }

  /** Behind the digits at the offset; the offset itself where there are none. */
  int skipDigits(int offset) {
    int at = offset;
    while (isDigit(at)) {
      at++;
    }
    return at;
  }

  /** The stretch as names are written officially. */
  String official(int begin, int end) {
    return isThai(begin, end) ? slice(begin, end) : OfficialNames.of(plain(begin, end));
  }

  /** Whether nothing but Thai characters stands here. */
  private boolean isThai(int begin, int end) {
    int different = 0;
    for (int at = begin; at < end; at++) {
      different |= chars[at] ^ 'ก';
    }
    return different < THAI_BLOCK;
  }

  /** The stretch on one line with single spaces; a break within a Thai name was no space. */
  String plain(int begin, int end) {
    boolean plain = text.indexOf('\n', begin, end) < 0;
    return plain ? slice(begin, end) : madePlain(begin, end);
  }

  private String madePlain(int begin, int end) {
    StringBuilder plain = new StringBuilder(end - begin);
    int next;
    for (int i = begin; i < end; i = next) {
      boolean broken = at(i) == '\n';
      next = broken ? skipBreaks(i) : i + 1;
      char c = broken ? ' ' : at(i);
      boolean joined = broken && isThai(i - 1) && goesOn(next);
      boolean again = c == ' ' && !plain.isEmpty() && plain.charAt(plain.length() - 1) == ' ';
      if (!joined && !again) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** Whether what stands on the next line belongs to the Thai before without a space. */
  private boolean goesOn(int next) {
    return isThai(next)
        && !startsWith("เขต", next)
        && !startsWith("วิทยาเขต", next)
        && !startsWith("สาขา", next);
  }
}
