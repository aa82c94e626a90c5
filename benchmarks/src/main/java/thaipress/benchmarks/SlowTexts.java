package thaipress.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import thaipress.ThaiPress;
import thaipress.model.Article;

/**
 * Looks for texts that take long: each is a few pieces again and again, and is measured in
 * processor time beside ordinary text of the same length. Which texts are tried depends on the seed
 * alone.
 */
public final class SlowTexts {

  /** What the extractors look for, what stands between it, and what goes wrong in texts. */
  private static final List<String> PIECES =
      List.of(
          "กระทรวง",
          "กรม",
          "สำนักงาน",
          "บริษัท ",
          "บริษัท",
          "จำกัด",
          "มหาวิทยาลัย",
          "โรงเรียน",
          "คณะกรรมการ",
          "ศูนย์",
          "สพป.",
          "สพป.เขต 1 ",
          "ป.ป.ช.",
          "ส.",
          "ก.ก.",
          "หน่วยงาน",
          "องค์กร",
          "สมาคม",
          "มูลนิธิ",
          "ชมรม",
          "สหกรณ์",
          "ธนาคาร",
          "วัด",
          "โรงพยาบาล",
          "สถาบัน",
          "กองทุน",
          "สภา",
          "ศาล",
          "กระทรวงศึกษาธิกา",
          "กรมป่าไม",
          "องค์การบริหารส่วนตำบล",
          "จังหวัด",
          "อำเภอ",
          "เทศบาลนคร",
          "รัฐมนตรีว่าการ",
          "อธิบดี",
          "ผู้อำนวยการ",
          "นาย",
          "นางสาว",
          "ดร.",
          "วันที่ ",
          "วันที่ 5 ",
          "5 มกราคม ",
          "มกราคม ",
          "ก.พ.",
          "2567 ",
          "67 ",
          "พ.ศ. ",
          "วันนี้ ",
          "พรุ่งนี้",
          "เมื่อ",
          "เวลา ",
          "09.00 ",
          "น. ",
          "ระหว่างวันที่ ",
          "ตั้งแต่",
          "ถึง",
          "ทุกวัน",
          "จันทร์",
          "วันจันทร์ที่ ",
          "ปีงบประมาณ ",
          "ไตรมาส ",
          "ช่วง",
          "ต้นเดือน",
          "ปลายปี",
          "ครั้งที่ ",
          "จำนวน ",
          "5 คน ",
          "คน ",
          " ราย",
          " 1,500 ",
          "กว่า ",
          "ประมาณ ",
          "ทั้งสิ้น ",
          "รวม ",
          "ล้าน",
          "หนึ่งร้อย",
          "สิบ",
          "ผู้เข้าร่วม ",
          "เพื่อ",
          "วัตถุประสงค์ ",
          "มุ่ง",
          "การ",
          "ความ",
          "ที่",
          "ของ",
          "โดย",
          "ณ ",
          "และ",
          "หรือ",
          "1) ",
          "(1) ",
          "1. ",
          "- ",
          "(",
          ")",
          "[",
          "“",
          "”",
          "\"",
          "'",
          "‘",
          "0",
          "9",
          "๙",
          "1,",
          "1.",
          ".",
          "..",
          ",",
          "/",
          ":",
          "ๆ",
          "ฯ",
          "ฯลฯ",
          " ",
          "\n",
          "\n\n",
          "\t",
          "\u00a0",
          "\u200b",
          "่",
          "ั",
          "ำ",
          "ํา",
          "เ",
          "ก",
          "กา",
          "a",
          "Ab ",
          "WHO ",
          "COVID-19 ",
          "Ltd. ",
          "a@b.co ",
          "www.",
          "https://x.th/",
          "\uD83D",
          "\uD83D\uDE00",
          "e\u0301",
          "中",
          "\u202e");

  private static final int MOST_PIECES = 4;
  private static final int LONGER = 4;
  private static final int WARM_UP = 40;
  private static final int KEPT = 15;

  /** How often a text is measured when it is one of many, and when it is one of those kept. */
  private static final int FEW = 2;

  private static final int MANY = 10;
  private static final LocalDate DAY = LocalDate.of(2024, 6, 11);
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final ThaiPress thaipress = ThaiPress.standard();
  private final int length;

  /**
   * @param length the characters of the texts, UTF-16 code units; no more than the sample has
   */
  public SlowTexts(int length) {
    this.length = length;
  }

  /**
   * A text that was measured.
   *
   * @param unit what it repeats
   * @param times its processor time over that of ordinary text of the same length
   * @param growth how often it took its time at four times the length; 4 where time is in
   *     proportion
   */
  public record Slow(String unit, double times, double growth) {}

  /** What is repeated in the texts of a seed: each piece alone, then pieces in a row. */
  static List<String> units(long seed, int count) {
    Random random = new Random(seed);
    Stream<String> rows =
        Stream.generate(
            () ->
                random
                    .ints(2 + random.nextInt(MOST_PIECES - 1), 0, PIECES.size())
                    .mapToObj(PIECES::get)
                    .collect(Collectors.joining()));
    return Stream.concat(PIECES.stream(), rows).limit(count).toList();
  }

  /** The slowest of so many texts, the slowest first. */
  public List<Slow> search(long seed, int count) {
    String text =
        Texts.load(Texts.SAMPLE).stream().collect(Collectors.joining("\n\n")).substring(0, length);
    for (int i = 0; i < WARM_UP; i++) {
      nanoseconds(text);
    }
    double reference = Math.max(1, shortest(text, MANY));
    List<Slow> found = new ArrayList<>();
    for (String unit : units(seed, count)) {
      found.add(new Slow(unit, shortest(fill(unit, length), FEW) / reference, 0));
    }
    return found.stream()
        .sorted(Comparator.comparingDouble(Slow::times).reversed())
        .limit(KEPT)
        .map(slow -> again(slow.unit, reference))
        .sorted(Comparator.comparingDouble(Slow::times).reversed())
        .toList();
  }

  /**
   * The same measured more often: a pause of the machine, or code that is compiled anew for a text
   * of another kind, makes any text slow once or twice.
   */
  private Slow again(String unit, double reference) {
    double once = shortest(fill(unit, length), MANY);
    double longer = shortest(fill(unit, LONGER * length), MANY);
    return new Slow(unit, once / reference, longer / once);
  }

  private static String fill(String unit, int size) {
    return unit.repeat(size / unit.length() + 1).substring(0, size);
  }

  private double shortest(String text, int times) {
    return IntStream.range(0, times).mapToDouble(i -> nanoseconds(text)).min().orElseThrow();
  }

  private double nanoseconds(String text) {
    Article article = Article.ofText("slow", text).withPublished(DAY);
    long start = CLOCK.getCurrentThreadCpuTime();
    thaipress.analyse(article);
    return CLOCK.getCurrentThreadCpuTime() - start;
  }
}
