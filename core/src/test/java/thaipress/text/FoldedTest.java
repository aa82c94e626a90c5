package thaipress.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thaipress.testing.HostileText;
import thaipress.testing.Seed;
import thaipress.testing.Tsv;

class FoldedTest {

  private static final int ROUNDS = 20_000;

  static Stream<List<String>> views() {
    return Tsv.rows(FoldedTest.class, "folded.tsv", 3);
  }

  static Stream<List<String>> spans() {
    return Tsv.rows(FoldedTest.class, "folded-spans.tsv", 3);
  }

  @ParameterizedTest
  @MethodSource("views")
  void foldsWhatIsOneThingToOneSpelling(List<String> row) {
    assertThat(Folded.of(row.get(1))).as(row.get(0)).hasToString(row.get(2));
  }

  @ParameterizedTest
  @MethodSource("views")
  void foldsBehindAnotherChangeAsItDoesAtTheBeginning(List<String> row) {
    assertThat(Folded.of("๑\u200B " + row.get(1))).hasToString("1 " + row.get(2));
  }

  @ParameterizedTest
  @MethodSource("spans")
  void mapsBackTightly(List<String> row) {
    Folded folded = Folded.of(row.get(0));
    int begin = folded.toString().indexOf(row.get(1));
    Span raw = folded.rawSpan(begin, begin + row.get(1).length());
    assertThat(raw.in(row.get(0))).isEqualTo(row.get(2));
    assertThat(folded.viewOffset(raw.begin())).isEqualTo(begin);
    assertThat(folded.viewOffset(raw.end())).isEqualTo(begin + row.get(1).length());
  }

  @Test
  void leavesATextWithNothingToFoldAsTheSameString() {
    for (String raw : List.of("", "plain ASCII\n", "วันที่ 25 น้ำ", "ก\u0E4D", "เลเล มากก")) {
      assertThat(Folded.of(raw).toString()).isSameAs(raw);
    }
  }

  @Test
  void keepsOffsetsWhereOnlySingleCharactersChange() {
    Folded folded = Folded.of("๑\u00A0๒");
    assertThat(folded.rawSpan(1, 3)).isEqualTo(new Span(1, 3));
    assertThat(folded.viewOffset(2)).isEqualTo(2);
  }

  @Test
  void hasNothingLeftOfATextThatIsAllDeleted() {
    Folded folded = Folded.of("\u200B\u200B");
    assertThat(folded).hasToString("").hasSize(0);
    assertThat(folded.viewOffset(2)).isZero();
  }

  @Test
  void showsTheOffsetsOfTheTextsEnds() {
    Folded folded = Folded.of("\u200Bกข\u200B");
    assertThat(folded.rawBegin(0)).isEqualTo(1);
    assertThat(folded.rawBegin(2)).isEqualTo(4);
    assertThat(folded.rawEnd(0)).isZero();
    assertThat(folded.rawEnd(2)).isEqualTo(3);
    assertThat(folded.viewOffset(0)).isZero();
    assertThat(folded.viewOffset(4)).isEqualTo(2);
  }

  @Test
  void findsTheFirstOfTwoCharactersThatComeFromOneStretch() {
    Folded folded = Folded.of("น\u0E4D\u0E49\u0E32");
    assertThat(folded.viewOffset(1)).isEqualTo(1);
  }

  @Test
  void refusesAnEmptyStretch() {
    assertThatThrownBy(() -> Folded.of("กข").rawSpan(1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[1, 1)");
  }

  @Test
  void isIdempotentOnTextsOfAnyContent() {
    Random random = Seed.random(getClass());
    for (int i = 0; i < ROUNDS; i++) {
      String raw = HostileText.next(random, 1 + random.nextInt(12));
      String view = Folded.of(raw).toString();
      assertThat(Folded.of(view).toString()).as(escaped(raw)).isEqualTo(view);
    }
  }

  @Test
  void foldsAStretchByItselfAsWithinItsText() {
    Random random = Seed.random(getClass());
    for (int i = 0; i < ROUNDS; i++) {
      Folded folded = Folded.of(HostileText.next(random, 1 + random.nextInt(12)));
      for (int at = 0; at < folded.length(); at++) {
        if (comesFromOneStretchWithNext(folded, at)
            || comesFromOneStretchWithNext(folded, at - 1)) {
          continue;
        }
        Span raw = folded.rawSpan(at, at + 1);
        assertThat(Folded.of(raw.in(folded.raw())))
            .as(escaped(folded.raw()))
            .hasToString(folded.subSequence(at, at + 1).toString());
      }
    }
  }

  @Test
  void oneStretchBehindTheOtherHasTheSameRawOffsets() {
    Random random = Seed.random(getClass());
    for (int round = 0; round < 2_000; round++) {
      Folded folded = Folded.of(HostileText.next(random, 1 + random.nextInt(30)));
      Folded.RawOffsets offsets = folded.rawOffsets();
      int at = random.nextInt(3);
      while (at < folded.length()) {
        int end = Math.min(folded.length(), at + 1 + random.nextInt(4));
        assertThat(offsets.begin(at)).as(folded.raw()).isEqualTo(folded.rawBegin(at));
        assertThat(offsets.end(end)).as(folded.raw()).isEqualTo(folded.rawEnd(end));
        assertThat(folded.rawSpan(at, end))
            .as(folded.raw())
            .isEqualTo(new Span(folded.rawBegin(at), folded.rawEnd(end)));
        at = end + random.nextInt(3);
      }
      assertThat(offsets.begin(folded.length())).isEqualTo(folded.raw().length());
    }
  }

  @Test
  void mapsEveryOffsetThereAndBack() {
    Random random = Seed.random(getClass());
    for (int i = 0; i < ROUNDS; i++) {
      Folded folded = Folded.of(HostileText.next(random, 1 + random.nextInt(12)));
      checkOffsets(folded);
    }
  }

  private static void checkOffsets(Folded folded) {
    String raw = escaped(folded.raw());
    int last = 0;
    for (int at = 0; at < folded.length(); at++) {
      Span span = folded.rawSpan(at, at + 1);
      boolean shared = comesFromOneStretchWithNext(folded, at - 1);
      assertThat(span.length()).as(raw).isPositive();
      assertThat(span.end()).as(raw).isLessThanOrEqualTo(folded.raw().length());
      assertThat(span.begin()).as(raw).isGreaterThanOrEqualTo(shared ? 0 : last);
      assertThat(folded.viewOffset(span.begin())).as(raw).isEqualTo(shared ? at - 1 : at);
      last = span.end();
    }
    int before = 0;
    for (int offset = 0; offset <= folded.raw().length(); offset++) {
      int at = folded.viewOffset(offset);
      assertThat(at).as(raw).isBetween(before, folded.length());
      before = at;
    }
  }

  private static boolean comesFromOneStretchWithNext(Folded folded, int at) {
    return at >= 0 && at + 1 < folded.length() && folded.rawBegin(at) == folded.rawBegin(at + 1);
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      escaped.append("\\u").append(Integer.toHexString(0x10000 | text.charAt(i)).substring(1));
    }
    return escaped.toString();
  }
}
