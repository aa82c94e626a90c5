package thaipress.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import thaipress.lexicon.Lexicon;
import thaipress.lexicon.LexiconBuilder;
import thaipress.model.Segmentation;
import thaipress.model.WordKind;
import thaipress.testing.Seed;
import thaipress.text.Folded;
import thaipress.text.ThaiChars;

/** The lattice held against its slow twin, which tries every way to cut a short text. */
class LatticeTwinTest {

  private static final String LETTERS = "กกขขนมาิ่ัเ์...1a ฯ-";
  private static final int ROUNDS = 400;
  private static final int TEXTS = 60;

  @Test
  void findsNoDearerPathThanTheCheapestOfAll() {
    Random random = Seed.random(getClass());
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, Integer> words = new HashMap<>();
      Lexicon lexicon = lexicon(random, words);
      Segmenter segmenter = new LatticeSegmenter(lexicon, Lattice.NO_BEAM);
      for (int i = 0; i < TEXTS; i++) {
        String text = text(random, 9);
        Segmentation found = SegmenterChecks.check(segmenter, text);
        assertThat(cost(found, lexicon))
            .as(text + " over " + words)
            .isEqualTo(new Twin(Folded.of(text).toString(), words).cheapest());
      }
    }
  }

  @Test
  void findsNearlyAlwaysTheSameWithTheBeamThatShips() {
    Random random = Seed.random(getClass());
    Segmenter whole = new LatticeSegmenter(Lexicon.standard(), Lattice.NO_BEAM);
    Segmenter beam = new LatticeSegmenter(Lexicon.standard());
    List<String> words = frequentWords();
    int differing = 0;
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = 0; n < 12; n++) {
        text.append(words.get(random.nextInt(words.size())));
      }
      differing += same(beam, whole, text.toString()) ? 0 : 1;
    }
    assertThat(differing).as("texts of 12 words that are cut otherwise").isLessThan(40);
  }

  private static List<String> frequentWords() {
    return List.of(
        "การ",
        "ประชุม",
        "คณะกรรมการ",
        "จังหวัด",
        "ประชาชน",
        "โครงการ",
        "เพื่อ",
        "ส่งเสริม",
        "ที่",
        "และ",
        "ใน",
        "ของ",
        "พัฒนา",
        "เศรษฐกิจ",
        "ผู้",
        "นักเรียน",
        "โรงเรียน",
        "ให้",
        "ความรู้",
        "ด้าน",
        "สุขภาพ",
        "กับ",
        "เกษตรกร",
        "น้ำ",
        "ตาก",
        "ลม",
        "มา",
        "ก",
        "กลม",
        "ตา",
        "รอบ",
        "คอบ");
  }

  private static boolean same(Segmenter one, Segmenter other, String text) {
    Segmentation a = SegmenterChecks.check(one, text);
    Segmentation b = other.segment(Folded.of(text));
    boolean same = a.size() == b.size();
    for (int word = 0; same && word < a.size(); word++) {
      same = a.end(word) == b.end(word);
    }
    return same;
  }

  private static Lexicon lexicon(Random random, Map<String, Integer> costs) {
    LexiconBuilder builder = new LexiconBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      String word = text(random, 4).strip();
      if (!word.isEmpty() && !Folded.of(word).isEmpty()) {
        builder.addWord(word, random.nextInt(4) * random.nextInt(200));
        costs.put(Folded.of(word).toString(), 0);
      }
    }
    Lexicon lexicon = builder.build();
    costs.replaceAll((word, none) -> lexicon.cost(lexicon.find(word)));
    return lexicon;
  }

  private static String text(Random random, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(most); i > 0; i--) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  /** What the words of a segmentation cost. */
  private static int cost(Segmentation words, Lexicon lexicon) {
    String text = words.text().toString();
    int sum = 0;
    for (int word = 0; word < words.size(); word++) {
      int begin = words.begin(word);
      if (words.entry(word) >= 0) {
        sum += capped(text, begin, lexicon.cost(words.entry(word)));
      } else if (words.kind(word) == WordKind.UNKNOWN) {
        sum +=
            Lattice.UNKNOWN_RUN + clusters(text, begin, words.end(word)) * Lattice.UNKNOWN_CLUSTER;
      } else if (words.kind(word) == WordKind.ABBREVIATION) {
        sum += abbreviation(words.word(word));
      } else {
        sum += Lattice.SCANNED;
      }
    }
    return sum;
  }

  private static int capped(String text, int begin, int cost) {
    return ThaiChars.isLetter(text.charAt(begin)) ? cost : Math.min(cost, Lattice.FOREIGN_ENTRY);
  }

  private static int clusters(String text, int begin, int end) {
    int clusters = 0;
    for (int i = begin; i < end; i++) {
      clusters += ThaiChars.isClusterBoundary(text, i) ? 1 : 0;
    }
    return clusters;
  }

  private static int abbreviation(String form) {
    int letters = form.replace(".", "").length();
    return Lattice.ABBREVIATION + Lattice.ABBREVIATION_LETTER * letters;
  }

  /** Tries every path, with no memory of what it tried. */
  private static final class Twin {

    private final String text;
    private final Map<String, Integer> words;
    private final int[] tokenEnd;
    private final boolean[] whole;

    Twin(String text, Map<String, Integer> words) {
      this.text = text;
      this.words = words;
      this.tokenEnd = new int[text.length()];
      this.whole = new boolean[text.length() + 1];
      TokenScanner scanner = new TokenScanner();
      scanner.reset(text.toCharArray(), text.length());
      for (int i = 0; i < text.length(); i++) {
        if (!ThaiChars.isLetter(text.charAt(i)) && !whole[i]) {
          tokenEnd[i] = scanner.scan(i);
          String token = text.substring(i, tokenEnd[i]);
          boolean run = scanner.kind() == WordKind.PUNCTUATION && !token.equals("ฯลฯ");
          for (int inner = i + 1; inner < tokenEnd[i] && !run; inner++) {
            whole[inner] = true;
          }
        }
      }
    }

    int cheapest() {
      return from(0, false);
    }

    private int from(int at, boolean unknown) {
      if (at == text.length()) {
        return 0;
      }
      int best = Integer.MAX_VALUE;
      for (int end = at + 1; end <= text.length(); end++) {
        if (whole[end] || !ThaiChars.isClusterBoundary(text, end)) {
          continue;
        }
        int edge = edge(at, end);
        if (edge < Integer.MAX_VALUE) {
          best = Math.min(best, edge + from(end, false));
        }
        if (isCluster(at, end)) {
          int run = unknown ? 0 : Lattice.UNKNOWN_RUN;
          best = Math.min(best, run + Lattice.UNKNOWN_CLUSTER + from(end, true));
        }
      }
      return best;
    }

    private boolean isCluster(int at, int end) {
      return ThaiChars.isLetter(text.charAt(at)) && clusters(text, at, end) == 1;
    }

    private int edge(int at, int end) {
      int best = Integer.MAX_VALUE;
      String form = text.substring(at, end);
      if (words.containsKey(form)) {
        best = capped(text, at, words.get(form));
      }
      if (form.matches("[กขนม]{1,5}\\.|([กขนมาิเแ์ั]{1,5}\\.){2,8}") && eachHasConsonant(form)) {
        best = Math.min(best, abbreviation(form));
      }
      return tokenEnd[at] == end ? Math.min(best, Lattice.SCANNED) : best;
    }

    private static boolean eachHasConsonant(String form) {
      for (String group : form.split("\\.")) {
        if (!group.matches(".*[กขนม].*")) {
          return false;
        }
      }
      return true;
    }
  }
}
