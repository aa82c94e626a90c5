package thaipress.extract;

import java.util.Arrays;
import java.util.List;
import thaipress.text.CharText;

/**
 * The words and numbers of a text that may be part of a date, in the order of the text, none
 * overlapping another. Offsets are those of the folded text. What stands between two neighbours is
 * classified once, as a {@link Gap}.
 */
final class DateAtoms {

  /** What an atom is, and what its value means. */
  enum Kind {
    /** One to four digits; the number. */
    NUMBER,
    /** Digits that are no part of a date: money, telephone numbers, decimals; 0. */
    OTHER_DIGITS,
    /** 25/4/2562 and the like; year as written * 10000 + month * 100 + day. */
    NUMERIC_DATE,
    /** 25/1, the first of a range of such; month * 100 + day. */
    NUMERIC_DAY,
    /** 2566/67; first year as written * 10000 + the second. */
    YEAR_PAIR,
    /** 1/2567; year as written * 100 + number. */
    SERIAL,
    /** A time of day; minutes since midnight. */
    CLOCK,
    /** A time of day only where a word says so: 09.00; minutes since midnight. */
    MAYBE_CLOCK,
    /** A month by its full name; 1 to 12. */
    MONTH,
    /** A month abbreviated or clipped, no month by itself; 1 to 12. */
    SHORT_MONTH,
    /** เดือน; 0. */
    MONTH_WORD,
    /** วันจันทร์, วันจันทร์ที่; 1 for Monday to 7. */
    WEEKDAY,
    /** วันที่; 0. */
    DAY_WORD,
    /** วันนี้, พรุ่งนี้; days from the day of speaking. */
    DEICTIC,
    /** พ.ศ., ค.ศ.; {@link Era#code()}. */
    ERA,
    /** ปี, ปีงบประมาณ; {@link YearSort#code()}. */
    YEAR_WORD,
    /** ไตรมาส 2; 1 to 4. */
    QUARTER,
    /** ครึ่งปีแรก; 1 or 2. */
    HALF_YEAR,
    /** เวลา; 0. */
    TIME_WORD
  }

  /** In which count of years a year is given. */
  enum Era {
    /** The text names none. */
    UNSAID,
    BUDDHIST,
    CHRISTIAN,
    RATTANAKOSIN,
    CHULA;

    private static final List<Era> ALL = List.of(values());

    /** The number by which an atom holds it. */
    int code() {
      return ALL.indexOf(this);
    }

    static Era ofCode(int code) {
      return ALL.get(code);
    }
  }

  /** Which sort of year the word before a number speaks of. */
  enum YearSort {
    CALENDAR,
    NEW_YEAR,
    FISCAL,
    ACADEMIC,
    CROP;

    private static final List<YearSort> ALL = List.of(values());

    /** The number by which an atom holds it. */
    int code() {
      return ALL.indexOf(this);
    }

    static YearSort ofCode(int code) {
      return ALL.get(code);
    }
  }

  /** What stands between an atom and the next. */
  enum Gap {
    /** Nothing or spaces within a line. */
    NONE,
    /** A dash, with or without spaces. */
    DASH,
    /** ถึง, จนถึง, ไปจนถึง. */
    UNTIL,
    /** A comma. */
    COMMA,
    /** และ, หรือ, กับ. */
    AND,
    /** Opening brackets. */
    OPEN,
    /** Closing brackets. */
    CLOSE,
    /** A slash. */
    SLASH,
    /** ใน, ณ. */
    IN,
    /** ของ. */
    OF,
    /** ประจำ. */
    EACH,
    /** Anything else, a line break too. */
    OTHER
  }

  /** The frequent ones, which take turns as could not be foreseen: by 1 where words stand there. */
  private static final Gap[] FREQUENT = {Gap.NONE, Gap.OTHER};

  private static final int LONGEST_GAP = 24;

  /** The most letters that {@link #ofWords} knows. */
  private static final int LONGEST_JOINT = 9;

  private static final int LETTER_MASK = 0x7F;

  /** By the last seven bits of a letter, 1 unless no gap but {@link Gap#OTHER} begins with it. */
  private static final byte[] MAY_BEGIN_GAP = new byte[LETTER_MASK + 1];

  static {
    for (char c : "-–—~‐‑−)ถจไแ,หก&([]/ใณขปstnrauT".toCharArray()) {
      MAY_BEGIN_GAP[c & LETTER_MASK] = 1;
    }
  }

  private final CharText text;
  private Kind[] kinds = new Kind[64];
  private Gap[] gaps = new Gap[64];
  private int[] begins = new int[64];
  private int[] ends = new int[64];
  private int[] values = new int[64];
  private int size;

  DateAtoms(CharText text) {
    this.text = text;
  }

  void add(Kind kind, int begin, int end, int value) {
    if (size == kinds.length) {
      grow();
    }
    if (size > 0) {
      gaps[size - 1] = classify(ends[size - 1], begin);
    }
    kinds[size] = kind;
    begins[size] = begin;
    ends[size] = end;
    values[size] = value;
    size++;
  }

  private void grow() {
    kinds = Arrays.copyOf(kinds, size * 2);
    gaps = Arrays.copyOf(gaps, size * 2);
    begins = Arrays.copyOf(begins, size * 2);
    ends = Arrays.copyOf(ends, size * 2);
    values = Arrays.copyOf(values, size * 2);
  }

  CharText text() {
    return text;
  }

  int size() {
    return size;
  }

  Kind kind(int atom) {
    return kinds[atom];
  }

  /** Whether there is such an atom and it is of this kind. */
  boolean is(int atom, Kind kind) {
    return atom >= 0 && atom < size && kinds[atom] == kind;
  }

  int begin(int atom) {
    return begins[atom];
  }

  int end(int atom) {
    return ends[atom];
  }

  int length(int atom) {
    return ends[atom] - begins[atom];
  }

  int value(int atom) {
    return values[atom];
  }

  /** Whether a dash or ถึง stands between this atom and the next. */
  boolean leadsOn(int atom) {
    Gap gap = gap(atom);
    return gap == Gap.DASH || gap == Gap.UNTIL;
  }

  /** What stands between this atom and the next; OTHER before the first and behind the last. */
  Gap gap(int atom) {
    return atom < 0 || atom >= size - 1 ? Gap.OTHER : gaps[atom];
  }

  private Gap classify(int from, int to) {
    int words = text.behindSpace(from);
    int apart = words - to >>> Integer.SIZE - 1;
    int near = to - from - LONGEST_GAP - 1 >>> Integer.SIZE - 1;
    if ((apart & near & MAY_BEGIN_GAP[text.charAt(words) & LETTER_MASK]) == 0) {
      return FREQUENT[apart];
    }
    boolean sign = text.behindSpace(words + 1) >= to;
    return sign ? ofSign(text.charAt(words)) : classifyWords(words, to);
  }

  private Gap classifyWords(int from, int to) {
    int letters = 0;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (c == '\n') {
        return Gap.OTHER;
      }
      letters += c == ' ' ? 0 : 1;
    }
    return letters > LONGEST_JOINT ? Gap.OTHER : ofWords(text.substring(from, to).replace(" ", ""));
  }

  private static Gap ofSign(char sign) {
    return switch (sign) {
      case '-', '–', '—', '~', '‐', '‑', '−' -> Gap.DASH;
      case 'T' -> Gap.NONE;
      case ',' -> Gap.COMMA;
      case '&' -> Gap.AND;
      case '(', '[' -> Gap.OPEN;
      case ')', ']' -> Gap.CLOSE;
      case '/' -> Gap.SLASH;
      case 'ณ' -> Gap.IN;
      default -> Gap.OTHER;
    };
  }

  private static Gap ofWords(String words) {
    return switch (words) {
      case "--", ")-", ")–" -> Gap.DASH;
      case "ถึง",
          "จนถึง",
          "ไปจนถึง",
          "-ถึง",
          "และถึง",
          "ไปถึง",
          "จน",
          ")ถึง",
          ")จนถึง",
          "ถึงต้น",
          "ถึงกลาง",
          "ถึงปลาย",
          "ถึงสิ้น",
          "จนถึงต้น",
          "จนถึงกลาง",
          "จนถึงปลาย",
          "จนถึงสิ้น",
          "to",
          "until",
          "through" ->
          Gap.UNTIL;
      case "st", "nd", "rd", "th", "stof", "ndof", "rdof", "thof" -> Gap.NONE;
      case "st,", "nd,", "rd,", "th," -> Gap.COMMA;
      case "และ", "หรือ", "กับ", ",และ", "และใน", "หรือใน", "and", "thand" -> Gap.AND;
      case "ใน", "at", ",at" -> Gap.IN;
      case "ของ" -> Gap.OF;
      case "ประจำ" -> Gap.EACH;
      default -> Gap.OTHER;
    };
  }
}
