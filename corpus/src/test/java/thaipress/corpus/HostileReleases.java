package thaipress.corpus;

import java.util.List;
import java.util.Random;
import thaipress.corpus.sample.SampleCorpus;

/**
 * Releases as a broken program or a bad mind would hand them in: stretches of the sample corpus cut
 * anywhere, with what goes wrong in Thai between them. The seed is printed and is another one at
 * each run of the JVM unless {@code -Dseed=…} says which.
 */
public final class HostileReleases {

  private static final long SEED = Long.getLong("seed", System.nanoTime());
  private static final int LONGEST_STRETCH = 60;
  private static final int MOST_BRACKETS = 60;
  private static final String BRACKETS = "()[]{}“”‘’«»\"\"''";

  private static final List<String> PIECES =
      List.of(
          "ํ",
          "่้",
          "ำ",
          "เเ",
          "ๆ",
          "ฯ",
          "ฯลฯ",
          "\uD83D",
          "\uDE00",
          "\u200B",
          "\u202E",
          "\u2066",
          "\u00A0",
          "\u2003",
          "\uFEFF",
          "\u0000",
          "\t",
          "\n",
          "\r\n",
          " \n \n",
          "  ",
          "((",
          "))",
          "[(“‘\"",
          "”’)]",
          "๒๕",
          "2๕6๗",
          "31 ก.พ. 2567",
          "29 กุมภาพันธ์ 2566",
          "วันที่ 0 มกราคม 2567",
          "วันจันทร์ที่ 5 มกราคม 2567",
          "๕ ม.ค ๖๗",
          "5/13/67",
          "ไตรมาส 5",
          "วันที่ 5 – 3 มกราคม",
          "ม.ค.",
          "00.99 น.",
          "พ.ศ.",
          "๑,๒๓,๔ คน",
          "99999999999999999999 คน",
          "กว่า",
          "จำนวน",
          "เพื่อ",
          "1) ",
          "(1)",
          "วัตถุประสงค์ ",
          "กระทรวง",
          "สำนักงาน",
          "กรม",
          "ส.ป.ก.",
          "มหาวิทยาลัย",
          "Ltd.",
          ".",
          ",");

  private static final SampleCorpus SAMPLE = new SampleCorpus();

  private final Random random = new Random(SEED);

  /** Says under which seed. */
  public HostileReleases(Class<?> test) {
    System.out.println(test.getSimpleName() + " under -Dseed=" + SEED);
  }

  /** The random numbers that the releases are made of. */
  public Random random() {
    return random;
  }

  /** The text of a release of the sample corpus as it is. */
  public String whole() {
    List<SampleCorpus.Release> releases = SAMPLE.releases();
    return SAMPLE.article(releases.get(random.nextInt(releases.size()))).text();
  }

  /** A text of about this many pieces, now and then in one line, or in brackets within brackets. */
  public String broken(int pieces) {
    String text = pieced(pieces);
    return switch (random.nextInt(6)) {
      case 0 -> text.replace('\n', ' ').replace('\r', ' ');
      case 1 -> nested(text);
      default -> text;
    };
  }

  /** As {@link #broken}, and without a line's end. */
  public String longLine(int pieces) {
    return pieced(pieces).replace('\n', ' ').replace('\r', ' ');
  }

  private String nested(String text) {
    StringBuilder nested = new StringBuilder(text);
    for (int depth = random.nextInt(MOST_BRACKETS); depth > 0; depth--) {
      int pair = 2 * random.nextInt(BRACKETS.length() / 2);
      nested.insert(random.nextInt(nested.length() / 2 + 1), BRACKETS.charAt(pair));
      int end = nested.length() - random.nextInt(nested.length() / 2 + 1);
      nested.insert(end, BRACKETS.charAt(pair + 1));
    }
    return nested.toString();
  }

  private String pieced(int pieces) {
    StringBuilder text = new StringBuilder();
    String whole = whole();
    for (int i = 0; i < pieces; i++) {
      int begin = random.nextInt(whole.length());
      int end = Math.min(whole.length(), begin + random.nextInt(LONGEST_STRETCH));
      text.append(whole, begin, end).append(PIECES.get(random.nextInt(PIECES.size())));
      if (random.nextInt(20) == 0) {
        whole = whole();
      }
    }
    return text.toString();
  }
}
