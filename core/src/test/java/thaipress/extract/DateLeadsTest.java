package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thaipress.testing.Seed;
import thaipress.text.ThaiChars;

class DateLeadsTest {

  /** How each month may be abbreviated, and words one of which begins every other sort of atom. */
  private static final List<String> WORDS =
      List.of(
          "ม.ค.",
          "ม. ค.",
          "มค.",
          "ก.พ",
          "มี.ค.",
          "มีค",
          "เม. ย.",
          "พ.ค.",
          "มิ.ย.",
          "กค",
          "ส.ค.",
          "ก.ย.",
          "ตค.",
          "พ.ย.",
          "ธ.ค.",
          "มกราคม",
          "ตุลา",
          "วันที่",
          "วันนี้",
          "พรุ่งนี้",
          "พ.ศ.",
          "ค. ศ.",
          "จันทร์",
          "พฤหัสฯ",
          "ครึ่งปีแรก",
          "ศักราชใหม่",
          "ปี",
          "ปีงบประมาณ",
          "ไตรมาส",
          "เดือน",
          "เวลา",
          "เที่ยง",
          "ตี",
          "หก",
          "ทุ่ม",
          "ยี่สิบ");

  private static final List<String> OTHERS =
      List.of("0", "25", "May", "Sept", "Q3", "FY", "B.E.", "http://", "www.", "7th");

  @Test
  void stopAtEveryAtomWhateverStandsBeside() {
    Random random = Seed.random(getClass());
    String beside = "กาิ่เ. 1A\n“😀";
    for (int round = 0; round < 20_000; round++) {
      String word = oneOf(random, random.nextBoolean() ? WORDS : OTHERS);
      String before = letters(random, beside);
      String behind = letters(random, beside);
      String text = before + word + behind;
      assertThat(stops(text, before.length()) || goesOn(word, behind)).as(text).isTrue();
    }
  }

  /** กค with a letter behind it is the beginning of another word. */
  private static boolean goesOn(String word, String behind) {
    return DateLeads.shortWords().contains(word)
        && !behind.isEmpty()
        && ThaiChars.isLetter(behind.charAt(0));
  }

  @Test
  void giveEveryWordOfTheCalendarWhereItStands() {
    for (String word : WORDS) {
      for (String behind : List.of("", " ", "ก", "1", "“")) {
        String text = word + behind;
        int lead = DateLeads.longest(text.toCharArray(), 0);
        assertThat(lead).as(text).isNotNegative();
        assertThat(text).startsWith(DateLeads.at(lead).form());
      }
    }
    assertThat(DateLeads.longest("ปี".toCharArray(), 1)).isNegative();
  }

  private static boolean stops(String text, int offset) {
    int first = isDigit(text, offset) ? firstDigit(text, offset) : offset;
    return Arrays.binarySearch(new ScannedText(text).dates(), first) >= 0;
  }

  @Test
  void stopAtTheFirstOfDigitsAndAtTheEnd() {
    Random random = Seed.random(getClass());
    for (int round = 0; round < 2_000; round++) {
      String text = RandomStrings.of("0129ก. ", random.nextInt(40), random);
      int[] firsts =
          IntStream.range(0, text.length())
              .filter(at -> isDigit(text, at) && firstDigit(text, at) == at)
              .toArray();
      int[] stops = new ScannedText(text).dates();
      assertThat(Arrays.copyOf(stops, stops.length - 1)).as(text).containsExactly(firsts);
      assertThat(stops[stops.length - 1]).isEqualTo(text.length());
    }
  }

  private static int firstDigit(String text, int offset) {
    int first = offset;
    while (isDigit(text, first - 1)) {
      first--;
    }
    return first;
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && ThaiChars.isAsciiDigit(text.charAt(at));
  }

  private static String letters(Random random, String of) {
    StringBuilder letters = new StringBuilder();
    for (int i = random.nextInt(4); i > 0; i--) {
      letters.append(of.charAt(random.nextInt(of.length())));
    }
    return letters.toString();
  }

  private static String oneOf(Random random, List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
