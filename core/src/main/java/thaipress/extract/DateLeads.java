package thaipress.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import thaipress.extract.DateAtoms.Era;
import thaipress.extract.DateAtoms.YearSort;

/**
 * The words with which an atom of a date can begin, found by their first letters: one look into a
 * table passes over most places of a text.
 */
final class DateLeads {

  /** How what a word begins is read. */
  enum Sort {
    FULL_MONTH,
    CLIPPED_MONTH,
    SHORT_MONTH,
    DAY,
    DEICTIC,
    ERA,
    WEEKDAY,
    HALF_YEAR,
    NEW_ERA,
    YEAR,
    QUARTER,
    MONTH_WORD,
    TIME_WORD,
    CLOCK
  }

  /**
   * A word and what it begins.
   *
   * @param value of the atom, where the word alone is one
   */
  record Lead(String form, Sort sort, int value) {}

  private static final Lead[] LEADS = all().toArray(Lead[]::new);
  private static final WordTrie FORMS = new WordTrie(Arrays.stream(LEADS).map(Lead::form).toList());

  private DateLeads() {}

  /**
   * How an atom may begin: with a word of the table, a digit or a word in Latin letters. Left out
   * are {@link #shortWords}.
   */
  static List<String> beginnings() {
    List<String> beginnings = new ArrayList<>();
    for (Lead lead : LEADS) {
      if (!isShortWord(lead)) {
        beginnings.add(lead.form());
      }
    }
    for (char digit = '0'; digit <= '9'; digit++) {
      beginnings.add(String.valueOf(digit));
    }
    DateWords.englishMonths(beginnings::add);
    beginnings.addAll(List.of("http", "www.", "Q1", "Q2", "Q3", "Q4", "FY", "B.E."));
    return beginnings;
  }

  /** The words of two letters behind which no Thai letter stands: พย is none in พยาบาล. */
  static List<String> shortWords() {
    return Arrays.stream(LEADS).filter(DateLeads::isShortWord).map(Lead::form).toList();
  }

  /** Abbreviations without dots: {@link DateWords#endOfShortMonth} wants them to stand alone. */
  private static boolean isShortWord(Lead lead) {
    return lead.sort() == Sort.SHORT_MONTH && lead.form().length() == 2;
  }

  /** The longest word that stands here, or less than 0. */
  static int longest(char[] text, int at) {
    return FORMS.longest(text, at);
  }

  /** The next shorter one that stands where a word does, or less than 0. */
  static int shorter(int word) {
    return FORMS.shorter(word);
  }

  /** The number of a word's letters. */
  static int length(int word) {
    return FORMS.length(word);
  }

  /** A word and what it begins. */
  static Lead at(int word) {
    return LEADS[word];
  }

  private static List<Lead> all() {
    List<Lead> leads = new ArrayList<>();
    DateWords.fullMonths((form, month) -> leads.add(new Lead(form, Sort.FULL_MONTH, month)));
    DateWords.clippedMonths((form, month) -> leads.add(new Lead(form, Sort.CLIPPED_MONTH, month)));
    DateWords.shortMonths((form, month) -> leads.add(new Lead(form, Sort.SHORT_MONTH, month)));
    addDeictics(leads);
    leads.add(new Lead("วัน", Sort.DAY, 0));
    addEras(leads);
    DateWords.weekdays((form, day) -> leads.add(new Lead(form, Sort.WEEKDAY, day)));
    addYears(leads);
    leads.add(new Lead("ไตรมาส", Sort.QUARTER, 0));
    leads.add(new Lead("เดือน", Sort.MONTH_WORD, 0));
    leads.add(new Lead("เวลา", Sort.TIME_WORD, 0));
    addClocks(leads);
    return leads;
  }

  private static void addDeictics(List<Lead> leads) {
    add(
        leads,
        Sort.DEICTIC,
        -2,
        "เมื่อวานของเมื่อวาน",
        "เมื่อวานซืนนี้",
        "เมื่อวานซืน",
        "วานซืนนี้",
        "วานซืน");
    add(leads, Sort.DEICTIC, -1, "เมื่อวานนี้", "เมื่อวาน", "วานนี้", "เมื่อคืนนี้", "เมื่อคืน");
    add(
        leads,
        Sort.DEICTIC,
        0,
        "วันนี้",
        "เมื่อเช้านี้",
        "เช้านี้",
        "บ่ายนี้",
        "เย็นนี้",
        "ค่ำนี้",
        "คืนนี้",
        "เที่ยงคืนนี้");
    add(leads, Sort.DEICTIC, 1, "วันพรุ่งนี้", "พรุ่งนี้", "คืนถัดจากนี้", "คืนหน้า");
    add(leads, Sort.DEICTIC, 2, "วันมะรืนนี้", "วันมะรืน", "มะรืนนี้", "มะรืน");
    add(leads, Sort.DEICTIC, 2, "ถัดจากวันพรุ่งนี้", "ถัดจากพรุ่งนี้");
    add(leads, Sort.DEICTIC, 3, "วันมะเรื่องนี้", "มะเรื่องนี้");
  }

  private static void addEras(List<Lead> leads) {
    add(leads, Sort.ERA, Era.BUDDHIST.code(), "พ.ศ.", "พ.ศ", "พศ.", "พ. ศ.", "พุทธศักราช");
    add(leads, Sort.ERA, Era.CHRISTIAN.code(), "ค.ศ.", "ค.ศ", "คศ.", "ค. ศ.");
    add(leads, Sort.ERA, Era.CHRISTIAN.code(), "คริสต์ศักราช", "คริสตศักราช");
    add(leads, Sort.ERA, Era.RATTANAKOSIN.code(), "ร.ศ.", "รัตนโกสินทร์ศก", "รัตนโกสินทรศก");
    add(leads, Sort.ERA, Era.CHULA.code(), "จ.ศ.", "จุลศักราช");
  }

  private static void addYears(List<Lead> leads) {
    add(leads, Sort.HALF_YEAR, 1, "ครึ่งปีแรก", "ครึ่งแรก");
    add(leads, Sort.HALF_YEAR, 2, "ครึ่งปีหลัง", "ครึ่งหลัง");
    add(leads, Sort.NEW_ERA, YearSort.NEW_YEAR.code(), "ศักราชใหม่");
    add(leads, Sort.YEAR, YearSort.FISCAL.code(), "ปีงบประมาณรายจ่าย", "ปีงบประมาณ", "ปีงบระมาณ");
    add(leads, Sort.YEAR, YearSort.FISCAL.code(), "ปีงบฯ", "ปีงบ");
    add(leads, Sort.YEAR, YearSort.ACADEMIC.code(), "ปีการศึกษา");
    add(leads, Sort.YEAR, YearSort.CROP.code(), "ปีการผลิต", "ปีการเพาะปลูก", "ปีเพาะปลูก");
    add(leads, Sort.YEAR, YearSort.CALENDAR.code(), "ปีบัญชี", "ปีภาษี", "ปีปฏิทิน");
    add(leads, Sort.YEAR, YearSort.NEW_YEAR.code(), "ปีใหม่");
    add(leads, Sort.YEAR, YearSort.CALENDAR.code(), "ปี");
  }

  private static void addClocks(List<Lead> leads) {
    add(leads, Sort.CLOCK, 0, "เที่ยง", "ตี", "บ่าย", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก");
    add(leads, Sort.CLOCK, 0, "เจ็ด", "แปด", "เก้า", "สิบ", "ยี่สิบ", "ศูนย์", "ทุ่ม");
  }

  private static void add(List<Lead> leads, Sort sort, int value, String... forms) {
    for (String form : forms) {
      leads.add(new Lead(form, sort, value));
    }
  }
}
