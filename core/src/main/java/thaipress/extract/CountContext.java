package thaipress.extract;

import static thaipress.extract.CountFeature.*;

import java.util.Arrays;
import thaipress.extract.Count.UnitKind;
import thaipress.text.CharText;

/** Reads the {@link CountFeature}s of a count from what stands around it in its line. */
final class CountContext {

  private static final int BEHIND = 40;
  private static final int MOST_FIGURES = 4;

  private static final Terms ALL = Terms.of("ทั้งสิ้น ทั้งหมด");

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
          Terms.of("จากทั้งหมด"),
          ALL);

  private static final int DONE = 1;
  private static final int FURTHER = 1 << 1;
  private static final int WANTED = 1 << 2;
  private static final int UP_TO = 1 << 3;
  private static final int ONLY = 1 << 4;
  private static final int EACH = 1 << 5;
  private static final int OUT_OF = 1 << 6;
  private static final int OUT_OF_ALL = 1 << 7;
  private static final int OF_ALL = 1 << 8;

  private static final TermSearch HARM = new TermSearch(CountCue.HARM.terms());
  private static final Terms ROOM = Terms.of("รองรับ จุคน จุผู้");
  private static final Terms PAIRING = Terms.of("จับคู่ เจรจา");
  private static final Terms NAMELY = Terms.of("ได้แก่ คือ ประกอบด้วย ดังนี้");

  private final CharText text;
  private final Lines lines;
  private final Count[] counts;

  /** By count where the line begins in which it begins, and where that ends in which it ends. */
  private final int[] lineBegins;

  private final int[] lineEnds;

  /** By count whether the one before stands close enough to be of the same kind. */
  private final boolean[] nearPrevious;

  private final EarlierYears years;

  /** In their order, the least first. */
  private final long[] sizes;

  /** By count: whether it is a sum of others or a part of one. */
  private final boolean[] addsUp;

  /** By count where its clause ends. */
  private final int[] clauseEnds;

  private final HeardCues heard;

  /** By count: what holds for it by itself. */
  private final long[] own;

  private final long ofText;

  CountContext(ScannedText scanned, Count[] counts) {
    this.text = scanned.text();
    this.lines = scanned.lines();
    this.counts = counts;
    this.years = new EarlierYears(scanned);
    this.sizes = sizes(counts);
    this.addsUp = Sums.inOne(counts);
    this.own = new long[counts.length];
    this.lineBegins = new int[counts.length];
    this.lineEnds = new int[counts.length];
    this.nearPrevious = new boolean[counts.length + 1];
    setLines();
    this.clauseEnds = clauseEnds();
    this.heard = new HeardCues(text, counts, lineBegins, clauseEnds);
    this.ofText = ofText();
  }

  private static long[] sizes(Count[] counts) {
    long[] sizes = new long[counts.length];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = counts[i].size();
    }
    Arrays.sort(sizes);
    return sizes;
  }

  private void setLines() {
    for (int i = 0; i < counts.length; i++) {
      int begin = counts[i].begin();
      lineBegins[i] = lines.begin(begin);
      lineEnds[i] = lines.end(counts[i].end());
      nearPrevious[i] =
          i > 0 && begin - counts[i - 1].end() < HeardCues.CLAUSE && begin <= lineEnds[i - 1];
    }
  }

  /** The features of one count, a bit each, but for what was decided on the one before. */
  long features(int index) {
    return own[index] | ofText;
  }

  /** What holds for every count of the text; what holds for each is found on the way. */
  private long ofText() {
    int figures = 0;
    for (int i = 0; i < own.length; i++) {
      heard.turnTo(i, clauseBegin(i));
      figures += (int) heard.nearInLine(CountCue.FIGURES);
      own[i] = own(i);
    }
    long bits = flag(STATISTICS_TEXT, figures >= MOST_FIGURES && 2 * figures > own.length);
    return bits | flag(HARM_TITLE, HARM.within(text, 0, lines.firstEnd()));
  }

  private long own(int index) {
    Count count = counts[index];
    long bits = ANY.bit() | unit(count.kind()) | leads(count) | size(count);
    bits |= before(count) | behind(count, clauseEnds[index]);
    return bits | place(count) | neighbours(index);
  }

  /** The words around the counts. */
  HeardCues heard() {
    return heard;
  }

  /** Where the line begins in which a count begins. */
  int lineBegin(int index) {
    return lineBegins[index];
  }

  /** Where the line ends in which a count ends. */
  int lineEnd(int index) {
    return lineEnds[index];
  }

  /** Whether the count before stands close enough to be of the same kind. */
  boolean isNearPrevious(int index) {
    return nearPrevious[index];
  }

  private int clauseBegin(int index) {
    int other = index > 0 ? counts[index - 1].end() : 0;
    return Math.max(Math.max(lineBegins[index], other), counts[index].begin() - HeardCues.CLAUSE);
  }

  private int[] clauseEnds() {
    int[] ends = new int[counts.length];
    int other = text.length();
    for (int i = ends.length - 1; i >= 0; i--) {
      ends[i] = Math.min(Math.min(lineEnds[i], other), counts[i].end() + BEHIND);
      other = counts[i].begin();
    }
    return ends;
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

  private long before(Count count) {
    long bits = flag(TAKERS_BEFORE, heard.inClause(CountCue.TAKERS));
    bits |= flag(GROUP_BEFORE, heard.near(CountCue.GROUPS));
    bits |= flag(TAKING_PART_BEFORE, heard.near(CountCue.TAKING_PART));
    bits |= flag(EVENT_BEFORE, heard.near(CountCue.EVENT));
    bits |= flag(GIVING_BEFORE, heard.inClause(CountCue.GIVING));
    bits |= flag(TARGET_BEFORE, heard.inClause(CountCue.TARGET));
    bits |= flag(LIST_BEFORE, heard.near(CountCue.LIST));
    bits |= flag(STATISTIC_BEFORE, heard.inClause(CountCue.STATISTIC));
    bits |= flag(HARM_BEFORE, heard.near(CountCue.HARM));
    long affected = heard.near(CountCue.AFFECTED);
    long handed = affected & heard.inClause(CountCue.HANDED);
    bits |= flag(AFFECTED_BEFORE, affected ^ handed) | flag(RECIPIENT_BEFORE, handed);
    bits |= flag(BENEFIT_NEAR, heard.near(CountCue.BENEFIT));
    bits |= flag(EARLIER_YEAR, years.areHeard(heard, count.begin()));
    bits |= flag(POPULATION_BEFORE, heard.near(CountCue.POPULATION));
    bits |= flag(PAST_BEFORE, heard.inPast(CountCue.PAST));
    bits |= flag(PLACE_BEFORE, heard.near(CountCue.PLACE));
    bits |= flag(RECEIVING_BEFORE, heard.inClause(CountCue.RECEIVING));
    long partners = heard.near(CountCue.PARTNERS) | heard.inClause(CountCue.MEETING);
    bits |= count.countsPeople() ? 0 : flag(PARTNERS_BEFORE, partners);
    return bits | directlyBefore(count);
  }

  private long directlyBefore(Count count) {
    int to = text.beforeSpace(count.begin());
    long found = BEFORE_COUNT.sets(text.array(), to);
    boolean all = (found & OF_ALL) != 0;
    if (all) {
      to = text.beforeSpace(to - ALL.before(text, to));
      found = BEFORE_COUNT.sets(text.array(), to);
    }
    long rate = flag(RATE_BEFORE, (found & EACH) != 0 || text.startsWith("/", count.end()));
    if (found == 0) {
      return rate;
    }
    boolean outOf = (found & OUT_OF) != 0;
    boolean ofAll = outOf && (all || text.startsWith("จำนวน", count.begin()));
    boolean village = outOf && (count.unit().equals("หมู่บ้าน") || count.unit().equals("ชุมชน"));
    boolean room = (found & UP_TO) != 0 && ROOM.within(text, Math.max(0, to - HeardCues.NEAR), to);
    long bits = rate | flag(DONE_BEFORE, (found & DONE) != 0);
    bits |= flag(DENOMINATOR, ofAll);
    bits |= flag(FURTHER_BEFORE, (found & FURTHER) != 0);
    bits |= flag(WANTED_BEFORE, room || (found & WANTED) != 0);
    bits |= flag(ONLY_BEFORE, (found & ONLY) != 0);
    bits |= flag(VILLAGE, village);
    return bits | flag(OUT_OF_BEFORE, (found & (OUT_OF | OUT_OF_ALL)) != 0);
  }

  private long behind(Count count, int to) {
    long bits = flag(KINDS, isNoneOfThem(count));
    bits |= flag(TAKING_PART_BEFORE, heard.isNext(CountCue.TAKING_PART));
    bits |= flag(GLUED_BEHIND, CountUnits.isGlued(text, count.end()));
    long cues = heard.behind(to);
    bits |= flag(TAKING_PART_BEHIND, cues >>> CountCue.TAKING_PART.ordinal() & 1);
    bits |= flag(HOLDING_BEHIND, cues >>> CountCue.HOLDING.ordinal() & 1);
    bits |= flag(LIST_BEHIND, cues >>> CountCue.LIST.ordinal() & 1);
    bits |= flag(STATISTIC_BEHIND, cues >>> CountCue.FIGURES_BEHIND.ordinal() & 1);
    return bits | flag(HARM_BEHIND, cues >>> CountCue.HARM.ordinal() & 1);
  }

  /** 3 กลุ่ม ได้แก่ counts kinds of people, จับคู่ธุรกิจ 40 คู่ counts talks. */
  private boolean isNoneOfThem(Count count) {
    if (count.kind() != UnitKind.TEAM) {
      return false;
    }
    int begin = count.begin();
    return switch (count.unit()) {
      case "กลุ่ม" -> NAMELY.at(text, heard.next()) > 0;
      case "คู่" -> PAIRING.within(text, Math.max(0, begin - HeardCues.NEAR), begin);
      default -> false;
    };
  }

  private long place(Count count) {
    long where = count.begin();
    long length = text.length();
    long bits = flag(HEADLINE, lines.isHeadline(count.begin()));
    bits |= flag(FIRST_HALF, isLess(2 * where, length));
    bits |= flag(LAST_QUARTER, isLess(3 * length, 4 * where));
    bits |= flag(SPOKEN, heard.inLine(CountCue.SPEECH));
    return bits | flag(EVENT_LINE, heard.inLine(CountCue.THIS_EVENT));
  }

  /** 1 or 0. */
  private static long isLess(long one, long other) {
    return one - other >>> Long.SIZE - 1;
  }

  private long neighbours(int index) {
    long bits = flag(NEIGHBOUR_BEFORE, isNearPrevious(index));
    bits |= flag(NEIGHBOUR_BEHIND, isNearPrevious(index + 1));
    bits |= flag(REPEATED_NUMBER, isRepeated(counts[index]));
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

  /**
   * @param set 1 or 0
   */
  private static long flag(CountFeature feature, long set) {
    return set << feature.ordinal();
  }
}
