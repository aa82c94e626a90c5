package thaipress.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thaipress.testing.Seed;

class NumbersTest {

  private static final List<String> PIECES =
      List.of(
          "หนึ่ง",
          "เอ็ด",
          "สอง",
          "ยี่",
          "สิบ",
          "ร้อย",
          "พัน",
          "หมื่น",
          "แสน",
          "ล้าน",
          "ล้านล้าน",
          "ครึ่ง",
          "จุด",
          "ศูนย์",
          " ",
          "5",
          "999999",
          ",",
          ".",
          "1,000",
          "คน");

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/thaipress/text/numbers.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      emptyValue = "",
      ignoreLeadingAndTrailingWhitespace = false)
  void readsTheLongestNumber(String text, String value, String rest) {
    Numbers.Numeral number = Numbers.read(text, 0).orElseThrow();

    assertThat(number.value()).isEqualByComparingTo(new BigDecimal(value));
    assertThat(text.substring(number.end())).isEqualTo(rest == null ? "" : rest);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/thaipress/text/numbers-none.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void readsNoNumberInOtherWords(String text, String why) {
    assertThat(Numbers.read(text, 0)).as(why).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ลบหนึ่งร้อยยี่สิบสอง, -122",
    "ติดลบ 5, -5",
    "- 3.5, -3.5",
    "โหล, 12",
    "สองร้อยโหล, 2400",
    "๑ จุด ๑, 1.1",
    "จุด 77, 0.77",
    "จุดห้า, 0.5",
    "ศูนย์จุดศูนย์สาม, 0.03",
    "' 1,500 ', 1500"
  })
  void parsesAnExpressionThatIsANumber(String text, BigDecimal value) {
    assertThat(Numbers.parse(text))
        .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ลบ", "จุด", "สองคน", "โหลด", "1 จุดรวม", "ห้าพันสี่หมื่น", "ไม่มี"})
  void parsesNothingElse(String text) {
    assertThat(Numbers.parse(text)).isEmpty();
  }

  @Test
  void readsDozensButNoDownloads() {
    assertThat(Numbers.read("3 โหล", 0).orElseThrow().whole()).hasValue(36);
    assertThat(Numbers.read("3 โหลด", 0).orElseThrow().whole()).hasValue(3);
  }

  @Test
  void readsInTheMiddleOfAText() {
    String text = "รวม สองร้อยคน";

    assertThat(Numbers.read(text, 4).orElseThrow().end()).isEqualTo(11);
  }

  @Test
  void tellsWhetherWordsArePartOfTheNumber() {
    assertThat(Numbers.read("1,500", 0).orElseThrow().inWords()).isFalse();
    assertThat(Numbers.read("1.5 ล้าน", 0).orElseThrow().inWords()).isTrue();
  }

  @Test
  void givesAWholeValueOnlyWhereThereIsOne() {
    assertThat(Numbers.read("1.5 ล้าน", 0).orElseThrow().whole()).hasValue(1_500_000);
    assertThat(Numbers.read("1.5", 0).orElseThrow().whole()).isEmpty();
  }

  @Test
  void readsTheDigitsOfWholeNumbersByThemselves() {
    assertThat(Numbers.wholeOfDigits("รวม 1,200 คน", 4, 9)).isEqualTo(1200);
    assertThat(Numbers.wholeOfDigits("1.5", 0, 3)).isEqualTo(-1);
    assertThat(Numbers.wholeOfDigits("1234567890123456789", 0, 19)).isEqualTo(-1);
  }

  @Test
  void findsNothingAtTheEndOfTheText() {
    assertThat(Numbers.read("", 0)).isEmpty();
    assertThat(Numbers.read("สอง", 3)).isEmpty();
  }

  @Test
  void neverFailsOnShuffledWords() {
    Random random = new Random(20240206);
    for (int run = 0; run < 50_000; run++) {
      String text = shuffled(random);
      Numbers.read(text, 0)
          .ifPresent(
              number -> {
                assertThat(number.value()).as(text).isNotNegative();
                assertThat(number.end()).as(text).isBetween(1, text.length());
              });
    }
  }

  @Test
  void beginsAndGoesOnWithOneOfTheWordsNamed() {
    Random random = new Random(20260110);
    for (int run = 0; run < 50_000; run++) {
      String text = shuffled(random);
      Optional<Numbers.Numeral> number = Numbers.read(text, 0);
      boolean digits = Character.isDigit(text.charAt(0));
      if (number.isPresent() && !digits) {
        assertThat(Numbers.firstWords()).as(text).anyMatch(text::startsWith);
      }
      int end = digits ? Numbers.endOfDigits(text, 0) : 0;
      if (number.isPresent() && digits && number.orElseThrow().end() > end) {
        String behind = text.substring(ThaiChars.skipSpaces(text, end));
        assertThat(Numbers.wordsBehindDigits()).as(text).anyMatch(behind::startsWith);
      }
    }
  }

  @Test
  void keepsTheDecimalsThatWereWritten() {
    assertThat(Numbers.read("1,200.50", 0).orElseThrow().value())
        .isEqualTo(new BigDecimal("1200.50"));
    assertThat(Numbers.read("007", 0).orElseThrow().value()).isEqualTo(new BigDecimal("7"));
    assertThat(Numbers.endOfDigits("รวม 1,200.50, 3", 4)).isEqualTo(12);
  }

  /** Held against its slow twin, an expression. */
  @Test
  void findsWhereDigitsEnd() {
    Pattern digits = Pattern.compile("[0-9]+(,[0-9]{3}(?![0-9]))*+(\\.[0-9]+)?");
    Random random = Seed.random(getClass());
    for (int round = 0; round < 10_000; round++) {
      StringBuilder text = new StringBuilder("7");
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append("0123456789,. ก".charAt(random.nextInt(14)));
      }
      Matcher expected = digits.matcher(text);

      assertThat(expected.lookingAt()).isTrue();
      assertThat(Numbers.endOfDigits(text, 0)).as("%s", text).isEqualTo(expected.end());
    }
  }

  private static String shuffled(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
