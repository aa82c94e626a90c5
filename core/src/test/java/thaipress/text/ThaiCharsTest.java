package thaipress.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thaipress.testing.Seed;
import thaipress.testing.Tsv;

class ThaiCharsTest {

  static Stream<List<String>> clusters() {
    return Tsv.rows(ThaiCharsTest.class, "clusters.tsv", 1);
  }

  @ParameterizedTest
  @MethodSource("clusters")
  void cutsBetweenClustersOnly(List<String> row) {
    String text = row.get(0).replace("|", "");
    StringBuilder cut = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      cut.append(i > 0 && ThaiChars.isClusterBoundary(text, i) ? "|" : "").append(text.charAt(i));
    }
    assertThat(cut).hasToString(row.get(0));
  }

  @Test
  void cutsRandomLettersAsThePatternSays() {
    String letter = "[ก-ฮะ-ฺเ-ๅ็-๎]";
    Matcher torn =
        Pattern.compile(
                "(?<="
                    + letter
                    + ")(?=[ะ-ฺๅ็-๎]|[ก-ฮ][ิุ]?์)"
                    + "|(?<=[เ-ไ])(?=[ก-ฮ])"
                    + "|(?<=ั[่-๋]?)(?="
                    + letter
                    + ")")
            .matcher("");
    Random random = Seed.random(getClass());
    for (int round = 0; round < 100_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 6; i++) {
        text.append("กขเไะาัิุ่์ฯๆ1 x”".charAt(random.nextInt(17)));
      }
      torn.reset(text).useTransparentBounds(true);
      for (int at = 1; at < text.length(); at++) {
        assertThat(ThaiChars.isClusterBoundary(text, at))
            .as("%d of %s", at, text)
            .isNotEqualTo(torn.region(at, text.length()).lookingAt());
      }
    }
  }

  @Test
  void alwaysCutsAtTheEndsOfATextAndBesideOtherScripts() {
    assertThat(ThaiChars.isClusterBoundary("", 0)).isTrue();
    assertThat(ThaiChars.isClusterBoundary("่", 0)).isTrue();
    assertThat(ThaiChars.isClusterBoundary("เ", 1)).isTrue();
    assertThat(ThaiChars.isClusterBoundary("x่", 1)).isTrue();
  }

  @Test
  void neverCutsASurrogatePairButBesideAnUnpairedOne() {
    assertThat(ThaiChars.isClusterBoundary("\uD83D\uDE00", 1)).isFalse();
    assertThat(ThaiChars.isClusterBoundary("\uDE00\uD83D", 1)).isTrue();
    assertThat(ThaiChars.isClusterBoundary("\uD83Dก", 1)).isTrue();
  }

  @Test
  void putsEachCharacterOfTheBlockIntoOneClassAtMost() {
    assertThat(only(c -> ThaiChars.isConsonant(c))).isEqualTo(range('ก', 'ฮ'));
    assertThat(only(c -> ThaiChars.isDigit(c))).isEqualTo("๐๑๒๓๔๕๖๗๘๙");
    assertThat(only(c -> ThaiChars.isLeadingVowel(c))).isEqualTo("เแโใไ");
    assertThat(only(c -> ThaiChars.isFollowingVowel(c))).isEqualTo("ะาำๅ");
    assertThat(only(c -> ThaiChars.isToneMark(c))).isEqualTo("่้๊๋");
    assertThat(only(c -> ThaiChars.isCombining(c))).hasSize(1 + 7 + 8).contains("ั", "์", "ํ", "ฺ");
    assertThat(only(c -> !ThaiChars.isLetter(c) && c >= 'ก' && c <= '๛' && c != 0x0E3B))
        .startsWith("ฯ")
        .contains("฿ๆ๏๐")
        .endsWith("๚๛")
        .doesNotContain("ก");
  }

  @Test
  void takesForLettersWhatWordsAreWrittenWith() {
    assertThat(only(c -> ThaiChars.isLetter(c)))
        .isEqualTo(
            only(
                c ->
                    ThaiChars.isConsonant(c)
                        || ThaiChars.isLeadingVowel(c)
                        || ThaiChars.isFollowingVowel(c)
                        || ThaiChars.isCombining(c)));
  }

  @Test
  void comparesAWordWithWhatStandsAtAnOffset() {
    assertThat(ThaiChars.startsWith("กรมป่า", 3, "ป่า")).isTrue();
    assertThat(ThaiChars.startsWith("กรมป่า", 4, "ป่า")).isFalse();
    assertThat(ThaiChars.startsWith("กรม", -1, "ก")).isFalse();
    assertThat(ThaiChars.startsWith("กรม", 3, "")).isTrue();
    assertThat(ThaiChars.startsWith("กรม", 2, "มก")).isFalse();
    assertThat(ThaiChars.endsWith("กรมป่า", 3, "กรม")).isTrue();
    assertThat(ThaiChars.endsWith("กรม", 2, "กรม")).isFalse();
  }

  private interface Property {
    boolean of(char c);
  }

  private static String only(Property property) {
    return IntStream.range(0, 0x10000)
        .filter(c -> property.of((char) c))
        .filter(c -> c < 0x0E3B || c > 0x0E3E)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String range(char from, char to) {
    return IntStream.rangeClosed(from, to)
        .filter(c -> c != 'ฯ')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
