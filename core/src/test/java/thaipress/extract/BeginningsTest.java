package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import thaipress.testing.Seed;

/** Held against its slow twin, which tries every string at every offset. */
class BeginningsTest {

  private static final String LETTERS = "กขครสาิี่เ.ำ019 Aa\n“😀é";

  @Test
  void neverPassesOverAStringThatBegins() {
    Random random = Seed.random(getClass());
    for (int round = 0; round < 2_000; round++) {
      List<String> strings = RandomStrings.some(LETTERS, random);
      Beginnings beginnings = beginnings(strings);
      String text = RandomStrings.of(LETTERS, random.nextInt(60), random);
      char[] letters = text.toCharArray();
      int[] found = beginnings.all(letters)[0];
      assertThat(found).isSorted().doesNotHaveDuplicates();
      assertThat(Arrays.stream(found)).allMatch(at -> at >= 0 && at < letters.length);
      for (int at = 0; at < text.length(); at++) {
        if (begins(strings, text, at)) {
          assertThat(found).as("%s in %s", strings, text).contains(at);
        }
      }
    }
  }

  @Test
  void saysOfAnOffsetWhatItSaysOnTheWay() {
    Random random = Seed.random(getClass());
    for (int round = 0; round < 2_000; round++) {
      Beginnings beginnings = beginnings(RandomStrings.some(LETTERS, random));
      char[] letters = RandomStrings.of(LETTERS, random.nextInt(40), random).toCharArray();
      int[] found = beginnings.all(letters)[0];
      for (int at = 0; at < letters.length; at++) {
        assertThat(standsAlone(beginnings, 0, letters, at))
            .isEqualTo(Arrays.binarySearch(found, at) >= 0);
      }
    }
  }

  @Test
  void findsNothingBehindTheEnd() {
    Beginnings beginnings = beginnings(List.of("1"));

    assertThat(beginnings.all("ก1".toCharArray())[0]).containsExactly(1);
    assertThat(Arrays.stream(beginnings.all(new char[0])).flatMapToInt(Arrays::stream)).isEmpty();
  }

  @Test
  void findsTheStringsOfEachSetInOnePass() {
    Random random = Seed.random(getClass());
    for (int round = 0; round < 2_000; round++) {
      List<List<String>> sets = new ArrayList<>();
      Beginnings beginnings = new Beginnings();
      for (int set = 0; set < Beginnings.SETS; set++) {
        List<String> strings =
            random.nextInt(4) == 0 ? List.of() : RandomStrings.some(LETTERS, random);
        int number = set;
        strings.forEach(string -> beginnings.add(number, string));
        sets.add(strings);
      }
      String text = RandomStrings.of(LETTERS, random.nextInt(60), random);
      char[] letters = text.toCharArray();
      int[][] found = beginnings.all(letters);
      for (int set = 0; set < Beginnings.SETS; set++) {
        List<String> strings = sets.get(set);
        assertThat(found[set]).isSorted().doesNotHaveDuplicates();
        for (int at = 0; at < letters.length; at++) {
          if (begins(strings, text, at)) {
            assertThat(found[set]).as("%s in %s", strings, text).contains(at);
          }
        }
        assertThat(strings.isEmpty() && found[set].length > 0).isFalse();
        int number = set;
        assertThat(Arrays.stream(found[set]))
            .allMatch(at -> standsAlone(beginnings, number, letters, at));
      }
    }
  }

  @Test
  void looksAtFourLettersWhereAllAreAskedForAtOnce() {
    Beginnings beginnings = new Beginnings();
    beginnings.add(0, "กระทรวง");
    beginnings.add(1, "กระ");
    int[][] found = beginnings.all("กระทบ กระทรวง กระจก".toCharArray());

    assertThat(found[0]).containsExactly(0, 6);
    assertThat(found[1]).containsExactly(0, 6, 14);
  }

  @Test
  void findsAWordOfTwoLettersWhereNoThaiLetterFollows() {
    Beginnings beginnings = new Beginnings();
    beginnings.addWord(2, "กข");
    String text = "กขค กข. กขาขกข1กข\nกข\"กข่กขกข“กข😀กข";

    assertThat(beginnings.all(text.toCharArray())[2]).containsExactly(4, 12, 15, 18, 26, 29, 33);
  }

  @Test
  void findsWhatStandsAcrossTheBlocksOfALongText() {
    Beginnings beginnings = beginnings(List.of("กรม"));
    String text = "ก".repeat(509) + "กรม" + "ข".repeat(511) + "กรมกรม";

    assertThat(beginnings.all(text.toCharArray())[0]).containsExactly(509, 1023, 1026);
  }

  @Test
  void findsMoreThanThereIsRoomForAtFirst() {
    Beginnings beginnings = beginnings(List.of("1"));
    beginnings.add(3, "1");
    int[][] found = beginnings.all("1".repeat(5_000).toCharArray());

    assertThat(found[0]).hasSize(5_000).isSorted().doesNotHaveDuplicates();
    assertThat(found[3]).isEqualTo(found[0]);
  }

  /** Whether a string may begin at an offset of a text, if the text began there. */
  private static boolean standsAlone(Beginnings beginnings, int set, char[] text, int at) {
    int[] found = beginnings.all(Arrays.copyOfRange(text, at, text.length))[set];
    return found.length > 0 && found[0] == 0;
  }

  private static boolean begins(List<String> strings, String text, int at) {
    return strings.stream().anyMatch(string -> text.startsWith(string, at));
  }

  private static Beginnings beginnings(List<String> strings) {
    Beginnings beginnings = new Beginnings();
    strings.forEach(string -> beginnings.add(0, string));
    return beginnings;
  }
}
