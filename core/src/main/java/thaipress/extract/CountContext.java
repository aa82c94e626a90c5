package thaipress.extract;

import static thaipress.extract.CountFeature.*;

import java.util.Arrays;
import java.util.List;
import thaipress.extract.Count.UnitKind;
import thaipress.text.CharText;

/** Reads the {@link CountFeature}s of a count from what stands around it in its line. */
final class CountContext {

  private static final int CLAUSE = 90;
  private static final int NEAR = 40;
  private static final int PAST_REACH = 60;
  private static final int YEAR_REACH = 70;
  private static final int BEHIND = 40;
  private static final int LINE = 260;
  private static final int MOST_FIGURES = 4;

  /** What stands directly before a count; a bit for each of its sets follows. */
  private static final TermTree BEFORE_COUNT =
      TermTree.backward(
          Terms.of("แล้ว ไปแล้ว ได้ ได้แล้ว"),
          Terms.of("อีก"),
          Terms.of("ต้องการ ต้องการจ้าง ต้องการแรงงาน จุ จุคนได้ รองรับ รองรับได้ ตั้งแต่"),
          Terms.of("ได้ ได้ถึง ถึง ได้กว่า ได้สูงสุด"),
          Terms.of("เพียง แค่ เหลือ เหลือเพียง"),
          Terms.of("ละ"),
          Terms.of("จาก"),
          Terms.of("จากทั้งหมด"));

  private static final int DONE = 1;
  private static final int FURTHER = 1 << 1;
  private static final int WANTED = 1 << 2;
  private static final int UP_TO = 1 << 3;
  private static final int ONLY = 1 << 4;
  private static final int EACH = 1 << 5;
  private static final int OUT_OF = 1 << 6;
  private static final int OUT_OF_ALL = 1 << 7;

  private static final Terms ROOM = Terms.of("รองรับ จุคน จุผู้");
  private static final Terms PAIRING = Terms.of("จับคู่ เจรจา");
  private static final Terms NAMELY = Terms.of("ได้แก่ คือ ประกอบด้วย ดังนี้");
  private static final Terms ALL = Terms.of("ทั้งสิ้น ทั้งหมด");

  /** What is heard behind a count; the indices of its sets follow. */
  private static final TermSets BEHIND_COUNT =
      new TermSets(
          CountCue.TAKING_PART.terms(),
          CountCue.LIST.terms(),
          CountCue.HARM.terms(),
          Terms.of("จัด ดำเนินการ ดำเนินงาน ดำเนินธุรกิจ"),
          Terms.of(
              "คิดเป็น ร้อยละ % ต่อวัน /วัน ต่อปี เพิ่มขึ้น ลดลง สูงกว่า สร้างรายได้ รายได้ มูลค่า"
                  + " ไร่ ตัน เนื้อที่"));

  private static final int PART = 0;
  private static final int LISTED = 1;
  private static final int HARMED = 2;
  private static final int HELD = 3;
  private static final int FIGURE = 4;

  private final CharText text;
  private final Lines lines;
  private final List<Count> counts;
  private final EarlierYears years;

  /** In their order, the least first. */
  private final long[] sizes;

  /** By count: whether it is a sum of others or a part of one. */
  private final boolean[] addsUp;

  private final CountCue.Heard heard;
  private final TermSets.Heard heardBehind;

  /** By count: what holds for it by itself. */
  private final long[] own;

  private final long ofText;

  CountContext(ScannedText scanned, List<Count> counts) {
    this.text = scanned.text();
    this.lines = scanned.lines();
    this.counts = counts;
    this.years = new EarlierYears(text);
    this.sizes = sizes(counts);
    this.addsUp = Sums.inOne(counts);
    this.heard = new CountCue.Heard(scanned.text().array());
    this.heardBehind = BEHIND_COUNT.new Heard(scanned.text().array());
    this.own = new long[counts.size()];
    this.ofText = ofText();
  }

  private static long[] sizes(List<Count> counts) {
    long[] sizes = new long[counts.size()];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = counts.get(i).size();
    }
    Arrays.sort(sizes);
    return sizes;
  }

  /**
   * The features of one count, a bit each.
   *
   * @param previous what was decided on the count before: positive for a participant, negative for
   *     none, 0 where that is far away
   */
  long features(int index, int previous) {
    long before = previous > 0 ? PREVIOUS_TAKEN.bit() : previous < 0 ? PREVIOUS_REFUSED.bit() : 0;
    return own[index] | ofText | before;
  }

  /** What holds for every count of the text; what holds for each is found on the way. */
  private long ofText() {
    int figures = 0;
    for (int i = 0; i < own.length; i++) {
      int begin = counts.get(i).begin();
      int line = lines.begin(begin);
      heard.listen(Math.max(line, begin - LINE), Math.max(line, begin - CLAUSE), counts.get(i));
      figures += heard.since(CountCue.FIGURES, Math.max(line, begin - NEAR)) ? 1 : 0;
      own[i] = own(i);
    }
    long bits = flag(STATISTICS_TEXT, figures >= MOST_FIGURES && 2 * figures > own.length);
    return bits | flag(HARM_TITLE, CountCue.HARM.terms().within(text, 0, lines.firstEnd()));
  }

  private long own(int index) {
    Count count = counts.get(index);
    long bits = ANY.bit() | unit(count.kind()) | leads(count) | size(count);
    bits |= before(count, clauseBegin(index)) | behind(count, clauseEnd(index));
    return bits | place(count) | neighbours(index);
  }

  /** Whether the count before stands close enough to be of the same kind. */
  boolean isNearPrevious(int index) {
    return index > 0
        && counts.get(index).begin() - counts.get(index - 1).end() < CLAUSE
        && lines.begin(counts.get(index - 1).end()) == lines.begin(counts.get(index).begin());
  }

  private int clauseBegin(int index) {
    Count count = counts.get(index);
    int line = lines.begin(count.begin());
    int other = index > 0 ? counts.get(index - 1).end() : 0;
    return Math.max(Math.max(line, other), count.begin() - CLAUSE);
  }

  private int clauseEnd(int index) {
    Count count = counts.get(index);
    int other = index + 1 < counts.size() ? counts.get(index + 1).begin() : text.length();
    return Math.min(Math.min(lines.end(count.end()), other), count.end() + BEHIND);
  }

  private static long unit(UnitKind kind) {
    return 1L << (UNIT_PERSON.ordinal() + kind.ordinal());
  }

  private static long leads(Count count) {
    return (long) count.leads() << LEAD_COUNT.ordinal();
  }

  private static long size(Count count) {
    long size = count.size();
    long bits = size == 1 ? ONE.bit() : 0;
    bits |= size > 1 && size < 10 ? FEW.bit() : 0;
    bits |= size >= 20_000 ? MANY.bit() : 0;
    bits |= size >= 1_000_000 ? HUGE.bit() : 0;
    return bits;
  }

  private long before(Count count, int from) {
    int to = count.begin();
    int near = Math.max(from, to - NEAR);
    long bits = flag(TAKERS_BEFORE, heard.since(CountCue.TAKERS, from));
    bits |= flag(GROUP_BEFORE, heard.since(CountCue.GROUPS, near));
    bits |= flag(TAKING_PART_BEFORE, heard.since(CountCue.TAKING_PART, near));
    bits |= flag(EVENT_BEFORE, heard.since(CountCue.EVENT, near));
    bits |= flag(GIVING_BEFORE, heard.since(CountCue.GIVING, from));
    bits |= flag(TARGET_BEFORE, heard.since(CountCue.TARGET, from));
    bits |= flag(LIST_BEFORE, heard.since(CountCue.LIST, near));
    bits |= flag(STATISTIC_BEFORE, heard.since(CountCue.STATISTIC, from));
    bits |= flag(HARM_BEFORE, heard.since(CountCue.HARM, near));
    boolean affected = heard.since(CountCue.AFFECTED, near);
    boolean handed = affected && heard.since(CountCue.HANDED, from);
    bits |= flag(AFFECTED_BEFORE, affected && !handed) | flag(RECIPIENT_BEFORE, handed);
    bits |= flag(BENEFIT_NEAR, heard.since(CountCue.BENEFIT, near));
    bits |=
        flag(EARLIER_YEAR, years.areHeard(heard, Math.max(lines.begin(to), to - YEAR_REACH), to));
    bits |= flag(POPULATION_BEFORE, heard.since(CountCue.POPULATION, near));
    bits |= flag(PAST_BEFORE, heard.since(CountCue.PAST, Math.max(from, to - PAST_REACH)));
    bits |= flag(PLACE_BEFORE, heard.since(CountCue.PLACE, near));
    bits |= flag(RECEIVING_BEFORE, heard.since(CountCue.RECEIVING, from));
    boolean partners = heard.since(CountCue.PARTNERS, near) || heard.since(CountCue.MEETING, from);
    bits |= flag(PARTNERS_BEFORE, partners && !count.countsPeople());
    return bits | directlyBefore(count);
  }

  private long directlyBefore(Count count) {
    int to = count.begin();
    while (to > 0 && text.charAt(to - 1) == ' ') {
      to--;
    }
    int all = ALL.before(text, to);
    to -= all;
    while (to > 0 && text.charAt(to - 1) == ' ') {
      to--;
    }
    long found = BEFORE_COUNT.sets(text.array(), to);
    boolean outOf = (found & OUT_OF) != 0;
    boolean ofAll = outOf && (all > 0 || text.startsWith("จำนวน", count.begin()));
    boolean village = outOf && (count.unit().equals("หมู่บ้าน") || count.unit().equals("ชุมชน"));
    boolean room = (found & UP_TO) != 0 && ROOM.within(text, Math.max(0, to - NEAR), to);
    boolean rated = (found & EACH) != 0 || text.startsWith("/", count.end());
    long bits = flag(DONE_BEFORE, (found & DONE) != 0);
    bits |= flag(DENOMINATOR, ofAll);
    bits |= flag(FURTHER_BEFORE, (found & FURTHER) != 0);
    bits |= flag(WANTED_BEFORE, room || (found & WANTED) != 0);
    bits |= flag(ONLY_BEFORE, (found & ONLY) != 0);
    bits |= flag(RATE_BEFORE, rated);
    bits |= flag(VILLAGE, village);
    return bits | flag(OUT_OF_BEFORE, (found & (OUT_OF | OUT_OF_ALL)) != 0);
  }

  private long behind(Count count, int to) {
    int from = count.end();
    heardBehind.limits[PART] = to;
    heardBehind.limits[HELD] = Math.min(to, from + 8);
    heardBehind.limits[LISTED] = Math.min(to, from + 16);
    heardBehind.limits[FIGURE] = to;
    heardBehind.limits[HARMED] = Math.min(to, from + 20);
    heardBehind.listen(from, to);
    int[] last = heardBehind.last;
    boolean takes = CountCue.TAKING_PART.terms().at(text, skipBlank(from)) > 0;
    long bits = flag(TAKING_PART_BEHIND, last[PART] >= from);
    bits |= flag(TAKING_PART_BEFORE, takes);
    bits |= flag(KINDS, isNoneOfThem(count));
    bits |= flag(HOLDING_BEHIND, last[HELD] >= from);
    bits |= flag(GLUED_BEHIND, CountUnits.isGlued(text, from));
    bits |= flag(LIST_BEHIND, last[LISTED] >= from);
    bits |= flag(STATISTIC_BEHIND, last[FIGURE] >= from);
    return bits | flag(HARM_BEHIND, last[HARMED] >= from);
  }

  /** 3 กลุ่ม ได้แก่ counts kinds of people, จับคู่ธุรกิจ 40 คู่ counts talks. */
  private boolean isNoneOfThem(Count count) {
    int begin = count.begin();
    return switch (count.unit()) {
      case "กลุ่ม" -> NAMELY.at(text, skipBlank(count.end())) > 0;
      case "คู่" -> PAIRING.within(text, Math.max(0, begin - NEAR), begin);
      default -> false;
    };
  }

  private int skipBlank(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) <= ' ') {
      i++;
    }
    return i;
  }

  private long place(Count count) {
    int line = Math.max(lines.begin(count.begin()), count.begin() - LINE);
    double where = (double) count.begin() / Math.max(1, text.length());
    long bits = flag(HEADLINE, lines.isHeadline(count.begin()));
    bits |= flag(FIRST_HALF, where < 0.5);
    bits |= flag(LAST_QUARTER, where > 0.75);
    bits |= flag(SPOKEN, heard.since(CountCue.SPEECH, line));
    return bits | flag(EVENT_LINE, heard.since(CountCue.THIS_EVENT, line));
  }

  private long neighbours(int index) {
    long bits = flag(NEIGHBOUR_BEFORE, isNearPrevious(index));
    bits |= flag(NEIGHBOUR_BEHIND, index + 1 < counts.size() && isNearPrevious(index + 1));
    bits |= flag(REPEATED_NUMBER, isRepeated(counts.get(index)));
    return bits | flag(ADDS_UP, addsUp[index]);
  }

  private boolean isRepeated(Count count) {
    int at = Arrays.binarySearch(sizes, count.size());
    return count.size() > 1
        && ((at > 0 && sizes[at - 1] == sizes[at])
            || (at + 1 < sizes.length && sizes[at + 1] == sizes[at]));
  }

  private static long flag(CountFeature feature, boolean set) {
    return set ? feature.bit() : 0;
  }
}
