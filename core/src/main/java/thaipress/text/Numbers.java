package thaipress.text;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads numbers as Thai texts write them: digits with separators and decimals (1,500, 3.50), words
 * of any size (สองล้านห้าแสน, ร้อยห้าสิบ, ยี่สิบเอ็ด, ครึ่งล้าน) and both together (1.5 ล้าน, 3
 * หมื่น). Texts are read folded: digits are 0 to 9, spaces plain.
 *
 * <p>A number word is not read where the text goes on to another word that begins with it (สามารถ,
 * ห้าม, ร้อยละ, 5 พันธุ์). Whether a number counts something is for the caller to see, by the
 * classifier behind it and the word before it: ที่หนึ่ง and อีกหนึ่ง hold a number too.
 */
public final class Numbers {

  private static final long MILLION = 1_000_000;
  private static final long TOO_LARGE = Long.MAX_VALUE / MILLION;
  private static final int MOST_DIGITS = 18;

  /** Most numbers have fewer digits between their separators. */
  private static final int AT_ONCE = 5;

  private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

  private static final String POINT = "จุด";
  private static final String HALF = "ครึ่ง";
  private static final String DOZEN = "โหล";
  private static final int IN_A_DOZEN = 12;
  private static final List<String> SIGNS = List.of("ติดลบ", "ลบ", "-");

  private static final List<String> RANKS = List.of("เอก", "โท", "ตรี", "ตำรวจ", "จ่า");

  private static final char THAI = 0x0E00;
  private static final int THAI_BLOCK = 0x80;

  /** A number word, and what makes another word of it: ร้อยละ, สามเณร. */
  private enum Word {
    ZERO("ศูนย์", 0, 1),
    ONE("หนึ่ง", 1, 1, "เดียว"),
    FINAL_ONE("เอ็ด", 1, 1),
    TWO("สอง", 2, 1, "แคว"),
    TWENTY("ยี่", 2, 1),
    THREE("สาม", 3, 1, "เณร", "ล้อ", "พราน", "ย่าน", "เหลี่ยม", "เสน", "ชุก", "ก๊ก", "โคก"),
    FOUR("สี่", 4, 1, "แยก", "พระยา", "เหลี่ยม", "ล้อ"),
    FIVE("ห้า", 5, 1, "แยก"),
    SIX("หก", 6, 1, "ล้ม", "เหลี่ยม"),
    SEVEN("เจ็ด", 7, 1),
    EIGHT("แปด", 8, 1, "เปื้อน", "ริ้ว", "เหลี่ยม"),
    NINE("เก้า", 9, 1, "อี้"),
    TEN("สิบ", 0, 10),
    HUNDRED("ร้อย", 0, 100, "ละ", "แก้ว", "กรอง", "เรียง", "รส", "ไหม"),
    THOUSAND("พัน", 0, 1_000, "ธ", "ลำ", "ดา"),
    TEN_THOUSAND("หมื่น", 0, 10_000),
    HUNDRED_THOUSAND("แสน", 0, 100_000, "สิริ", "สุข", "ดี"),
    MILLIONS("ล้าน", 0, MILLION, "นา", "ช้าง"),
    /** Where no number word stands. */
    NOTHING("", 0, 1);

    private static final Word[] NONE = {};
    private static final Word[][] DIGITS = byFirstLetter(true);
    private static final Word[][] SCALES = byFirstLetter(false);

    private final String form;
    private final int digit;
    private final long scale;
    private final List<String> otherTails;

    Word(String form, int digit, long scale, String... otherTails) {
      this.form = form;
      this.digit = digit;
      this.scale = scale;
      this.otherTails = List.of(otherTails);
    }

    private static Word[][] byFirstLetter(boolean digits) {
      Word[][] words = new Word[THAI_BLOCK][];
      for (int letter = 0; letter < THAI_BLOCK; letter++) {
        char first = (char) (THAI + letter);
        words[letter] =
            Arrays.stream(values())
                .filter(word -> word.isDigit() == digits && word.form.indexOf(first) == 0)
                .toArray(Word[]::new);
      }
      return words;
    }

    /** Those of a table that begin with the letter at an offset, in their order. */
    private static Word[] beginning(Word[][] table, CharSequence text, int at) {
      int letter = at < text.length() ? text.charAt(at) - THAI : THAI_BLOCK;
      return letter >= 0 && letter < THAI_BLOCK ? table[letter] : NONE;
    }

    boolean isDigit() {
      return scale == 1;
    }

    /** Whether this word stands at {@code at} and is not the beginning of another. */
    boolean standsAt(CharSequence text, int at) {
      if (!ThaiChars.startsWith(text, at, form)) {
        return false;
      }
      int end = at + form.length();
      return ThaiChars.isClusterBoundary(text, end) && !goesOn(text, end);
    }

    private boolean goesOn(CharSequence text, int end) {
      return switch (this) {
        case ZERO -> isLetterAt(text, end) && !isZeroTail(text, end);
        case FIVE -> closesSyllable(text, end) || startsWithAny(text, end, otherTails);
        case TWENTY -> !TEN.standsAt(text, end);
        case TEN, HUNDRED, THOUSAND ->
            startsWithAny(text, end, RANKS) || startsWithAny(text, end, otherTails);
        default -> startsWithAny(text, end, otherTails);
      };
    }

    private static boolean isZeroTail(CharSequence text, int end) {
      return ThaiChars.startsWith(text, end, "จุด") || ThaiChars.startsWith(text, end, "นาฬิกา");
    }

    /** ห้าม, ห้าง, ห้าว: a final consonant, unless a vowel sign makes it the next syllable's. */
    private static boolean closesSyllable(CharSequence text, int end) {
      if (end >= text.length() || "งมวยน".indexOf(text.charAt(end)) < 0) {
        return false;
      }
      return end + 1 >= text.length() || ThaiChars.isClusterBoundary(text, end + 1);
    }
  }

  /**
   * A number that was read.
   *
   * @param value what it says, exactly
   * @param end offset behind its last character
   * @param inWords whether words are part of it
   */
  public record Numeral(BigDecimal value, int end, boolean inWords) {

    /** The value where it is whole; empty for 0.5 and 3.25. */
    public OptionalLong whole() {
      boolean whole = value.scale() == 0 || value.stripTrailingZeros().scale() <= 0;
      return whole ? OptionalLong.of(value.longValue()) : OptionalLong.empty();
    }
  }

  private final CharSequence text;
  private int at;

  private Numbers(CharSequence text, int at) {
    this.text = text;
    this.at = at;
  }

  /**
   * Reads the longest number that begins at an offset; nothing is allocated where none does. Values
   * beyond {@link Long} are no numbers.
   *
   * @param text a folded text
   * @param at offset of the number's first character, not in the middle of a run of digits
   */
  public static Optional<Numeral> read(CharSequence text, int at) {
    if (at >= text.length()) {
      return Optional.empty();
    }
    char c = text.charAt(at);
    if (ThaiChars.isAsciiDigit(c)) {
      return new Numbers(text, at).digitsFirst();
    }
    return mayBegin(c) ? new Numbers(text, at).wordsOnly() : Optional.empty();
  }

  /**
   * The value of an expression that is a number and nothing else. Here, where no other words can be
   * meant, a sign (ลบ, ติดลบ, -), a dozen alone and จุด between digits or before them are read too:
   * ลบสิบ is -10, สองโหล 24, 1 จุด 1 and ๑.๑ are 1.1.
   *
   * @param expression in any spelling
   */
  public static Optional<BigDecimal> parse(String expression) {
    String text = Folded.of(expression).toString().strip();
    for (String sign : SIGNS) {
      if (text.startsWith(sign)) {
        return unsigned(text.substring(sign.length()).strip()).map(BigDecimal::negate);
      }
    }
    return unsigned(text);
  }

  private static Optional<BigDecimal> unsigned(String text) {
    if (text.equals(DOZEN)) {
      return Optional.of(BigDecimal.valueOf(IN_A_DOZEN));
    }
    if (text.startsWith(POINT)) {
      return fractionOf(text, 0);
    }
    Optional<Numeral> number = read(text, 0);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    Numeral numeral = number.orElseThrow();
    int behind = ThaiChars.skipSpaces(text, numeral.end());
    return behind == text.length()
        ? Optional.of(numeral.value())
        : fractionOf(text, behind).map(numeral.value()::add);
  }

  /** จุด 77: the rest of a text, digit by digit. */
  private static Optional<BigDecimal> fractionOf(String text, int at) {
    if (!text.startsWith(POINT, at)) {
      return Optional.empty();
    }
    int digits = ThaiChars.skipSpaces(text, at + POINT.length());
    boolean written = digits < text.length() && endOfRun(text, digits) == text.length();
    if (written) {
      return Optional.of(new BigDecimal("0." + text.substring(digits)));
    }
    Numbers words = new Numbers(text, at);
    BigDecimal value = words.fraction();
    return words.at == text.length() ? Optional.of(value) : Optional.empty();
  }

  /** Words one of which begins every number that is not written in digits. */
  public static List<String> firstWords() {
    return Stream.concat(Stream.of(HALF), words(word -> word != Word.FINAL_ONE)).toList();
  }

  /** Words one of which goes on every number that does not end with its first digits. */
  public static List<String> wordsBehindDigits() {
    return Stream.concat(Stream.of(HALF, DOZEN), words(word -> !word.isDigit())).toList();
  }

  private static Stream<String> words(Predicate<Word> wanted) {
    return Arrays.stream(Word.values())
        .filter(word -> word != Word.NOTHING && wanted.test(word))
        .map(word -> word.form);
  }

  /** The end of the digits that begin at an offset, with separators and decimals: 1,500.25. */
  public static int endOfDigits(CharSequence text, int at) {
    int end = endOfRun(text, at);
    while (isGroup(text, end)) {
      end += 4;
    }
    boolean decimals =
        end + 1 < text.length()
            && text.charAt(end) == '.'
            && ThaiChars.isAsciiDigit(text.charAt(end + 1));
    return decimals ? endOfRun(text, end + 1) : end;
  }

  /**
   * The number that stands between the offset of a digit and {@link #endOfDigits}; -1 where it has
   * decimals or is too long.
   */
  public static long wholeOfDigits(CharSequence text, int from, int to) {
    if (to - from > MOST_DIGITS) {
      return -1;
    }
    long number = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '.') {
        return -1;
      }
      number = c == ',' ? number : 10 * number + c - '0';
    }
    return number;
  }

  private static int endOfRun(CharSequence text, int from) {
    int end = from;
    int run;
    do {
      run = digits(text, end);
      end += run;
    } while (run == AT_ONCE);
    return end;
  }

  /**
   * How many digits stand at an offset, up to {@link #AT_ONCE}: without a branch for each, since
   * how many they are could not be foreseen.
   */
  private static int digits(CharSequence text, int at) {
    int run = 0;
    int all = 1;
    for (int i = 0; i < AT_ONCE; i++) {
      all &= at + i < text.length() ? ThaiChars.asciiDigits(text.charAt(at + i)) : 0;
      run += all;
    }
    return run;
  }

  private static boolean isGroup(CharSequence text, int comma) {
    return comma < text.length()
        && text.charAt(comma) == ','
        && endOfRun(text, comma + 1) == comma + 4;
  }

  /** Whether a number, in digits or words, can begin with this character. */
  public static boolean mayBegin(char c) {
    return ThaiChars.isAsciiDigit(c) || "ศหสยเแรพลค".indexOf(c) >= 0;
  }

  private static boolean isLetterAt(CharSequence text, int at) {
    return at < text.length() && ThaiChars.isLetter(text.charAt(at));
  }

  private static boolean startsWithAny(CharSequence text, int at, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (ThaiChars.startsWith(text, at, words.get(i))) {
        return true;
      }
    }
    return false;
  }

  // Digits, and words behind them.

  private Optional<Numeral> digitsFirst() {
    Optional<BigDecimal> digits = digits();
    if (digits.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal value = digits.orElseThrow();
    long scale = scaleBehindDigits();
    if (scale == 1) {
      return found(value, false);
    }
    return found(value.multiply(BigDecimal.valueOf(scale)).add(lowerGroups(scale)), true);
  }

  private Optional<BigDecimal> digits() {
    int begin = at;
    at = endOfDigits(text, at);
    return at - begin > MOST_DIGITS ? Optional.empty() : Optional.of(written(begin, at));
  }

  private BigDecimal written(int begin, int end) {
    long digits = 0;
    int places = 0;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (ThaiChars.isAsciiDigit(c)) {
        digits = 10 * digits + c - '0';
      } else if (c == '.') {
        places = end - i - 1;
      }
    }
    return BigDecimal.valueOf(digits, places);
  }

  /** The product of ร้อย, พัน, หมื่น, แสน, ล้าน behind digits; 1 where there is none. */
  private long scaleBehindDigits() {
    int back = at;
    skipSpace();
    long scale = 1;
    Word word = scaleWordAt(at);
    while (word != Word.NOTHING && scale < TOO_LARGE && isHigher(word, scale)) {
      scale *= word.scale;
      at += word.form.length();
      word = scaleWordAt(at);
    }
    if (scale == 1) {
      at = back;
    }
    return scale;
  }

  private static boolean isHigher(Word word, long scale) {
    return scale == 1 ? word != Word.TEN : word == Word.MILLIONS;
  }

  /** 1 แสน 5 หมื่น; 2 ล้านครึ่ง. */
  private BigDecimal lowerGroups(long above) {
    if (takesHalf()) {
      return BigDecimal.valueOf(above / 2);
    }
    int back = at;
    skipSpace();
    if (at < text.length() && ThaiChars.isAsciiDigit(text.charAt(at))) {
      Optional<BigDecimal> digits = digits();
      long scale = scaleBehindDigits();
      if (digits.isPresent() && scale > 1 && scale < above) {
        return digits.orElseThrow().multiply(BigDecimal.valueOf(scale)).add(lowerGroups(scale));
      }
    }
    at = back;
    return BigDecimal.ZERO;
  }

  // Words only.

  private Optional<Numeral> wordsOnly() {
    if (takesHalf()) {
      return found(half(), true);
    }
    int begin = at;
    if (isTownOfRoiEt()) {
      return Optional.empty();
    }
    long whole = whole();
    if (whole < 0 || at == begin) {
      return Optional.empty();
    }
    BigDecimal value = BigDecimal.valueOf(whole).add(fraction());
    return found(value.multiply(BigDecimal.valueOf(millions())), true);
  }

  /** Alone, ร้อยเอ็ด is the province; the number is written หนึ่งร้อยเอ็ด. */
  private boolean isTownOfRoiEt() {
    return ThaiChars.startsWith(text, at, "ร้อยเอ็ด");
  }

  private BigDecimal half() {
    Word word = scaleWordAt(at);
    at += word.form.length();
    return word == Word.NOTHING ? new BigDecimal("0.5") : BigDecimal.valueOf(word.scale / 2);
  }

  private boolean takesHalf() {
    boolean half = ThaiChars.startsWith(text, at, HALF);
    if (half) {
      at += HALF.length();
    }
    return half;
  }

  /** Sections below a million, each but the last with its ล้าน; -1 where the words contradict. */
  private long whole() {
    long total = 0;
    long above = Long.MAX_VALUE;
    while (true) {
      int begin = at;
      long section = section(total > 0);
      long scale = section < 0 ? 0 : millions();
      if (section < 0 || scale >= above || section > (Long.MAX_VALUE - total) / scale) {
        return -1;
      }
      if (scale == 1) {
        return total + section;
      }
      total += (at > begin && section == 0 ? 1 : section) * scale;
      above = scale;
      if (takesHalf()) {
        return total + scale / 2;
      }
      skipSpaceBeforeGroup(MILLION);
    }
  }

  private long millions() {
    long scale = 1;
    while (scale <= TOO_LARGE / MILLION * MILLION && Word.MILLIONS.standsAt(text, at)) {
      scale *= MILLION;
      at += Word.MILLIONS.form.length();
    }
    return scale;
  }

  /** A number below a million; -1 where a scale follows that cannot: ห้าพันสี่หมื่น. */
  private long section(boolean follows) {
    long sum = 0;
    long above = MILLION;
    boolean any = follows;
    while (above > 1) {
      Word digit = digitWord(any);
      int behind = at + digit.form.length();
      Word scale = scaleWordAt(behind);
      if (scale == Word.NOTHING || scale == Word.MILLIONS) {
        at = behind;
        return sum + digit.digit;
      }
      if (scale.scale >= above) {
        return -1;
      }
      above = scale.scale;
      sum += (digit == Word.NOTHING ? 1 : digit.digit) * above;
      at = behind + scale.form.length();
      any = true;
      if (above >= 100 && takesHalf()) {
        return sum + above / 2;
      }
      skipSpaceBeforeGroup(above);
    }
    return sum;
  }

  /** ห้าร้อย ห้าสิบห้า: over a space only where a group with a lower scale follows. */
  private void skipSpaceBeforeGroup(long above) {
    int back = at;
    skipSpace();
    if (at == back) {
      return;
    }
    int behind = at + digitWord(false).form.length();
    Word scale = scaleWordAt(behind);
    if (behind == at || scale == Word.NOTHING || scale.scale >= above) {
      at = back;
    }
  }

  /** หนึ่งจุดสอง: digit by digit behind จุด. */
  private BigDecimal fraction() {
    if (!ThaiChars.startsWith(text, at, POINT)) {
      return BigDecimal.ZERO;
    }
    int back = at;
    at += POINT.length();
    BigDecimal value = BigDecimal.ZERO;
    int places = 0;
    Word digit = decimalWord();
    while (digit != Word.NOTHING && places < MOST_DIGITS) {
      places++;
      value = value.add(BigDecimal.valueOf(digit.digit, places));
      at += digit.form.length();
      digit = decimalWord();
    }
    if (places == 0) {
      at = back;
    }
    return value;
  }

  private Word digitWord(boolean mayBeFinalOne) {
    for (Word word : Word.beginning(Word.DIGITS, text, at)) {
      if ((word != Word.FINAL_ONE || mayBeFinalOne) && word.standsAt(text, at)) {
        return word;
      }
    }
    return Word.NOTHING;
  }

  private Word decimalWord() {
    return ThaiChars.startsWith(text, at, Word.ZERO.form) ? Word.ZERO : digitWord(false);
  }

  private Word scaleWordAt(int begin) {
    for (Word word : Word.beginning(Word.SCALES, text, begin)) {
      if (word.standsAt(text, begin)) {
        return word;
      }
    }
    return Word.NOTHING;
  }

  private void skipSpace() {
    if (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }

  /** 200 โหล; the same letters begin ดาวน์โหลด, and โหลละ tells a price. */
  private boolean takesDozen() {
    int from = ThaiChars.skipSpaces(text, at);
    int end = from + DOZEN.length();
    boolean dozen = ThaiChars.startsWith(text, from, DOZEN) && !isLetterAt(text, end);
    at = dozen ? end : at;
    return dozen;
  }

  private Optional<Numeral> found(BigDecimal value, boolean inWords) {
    if (takesDozen()) {
      return found(value.multiply(BigDecimal.valueOf(IN_A_DOZEN)), true);
    }
    return value.compareTo(LARGEST) > 0
        ? Optional.empty()
        : Optional.of(new Numeral(value, at, inWords));
  }
}
