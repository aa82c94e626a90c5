package thaipress.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import thaipress.model.WordKind;
import thaipress.segment.SentenceFeatures.Measure;
import thaipress.segment.SentenceFeatures.Place;
import thaipress.testing.Seed;

class SentenceFeaturesTest {

  private static final int SPACE = WordKind.SPACE.ordinal();
  private static final int BREAK = WordKind.BREAK.ordinal();

  /** By kind a word of one character. */
  private static String word(int kind, Random random) {
    return switch (WordKind.of(kind)) {
      case PUNCTUATION -> "(";
      case SPACE -> " ";
      case BREAK -> "\n";
      default -> String.valueOf("กข".charAt(random.nextInt(2)));
    };
  }

  private static Map<Measure, Integer> measured(SentenceFeatures features) {
    Map<Measure, Integer> values = new EnumMap<>(Measure.class);
    features.describe(
        new SentenceFeatures.Sink() {
          @Override
          public void word(Place place, int word) {}

          @Override
          public void value(Measure measure, int value) {
            values.put(measure, value);
          }
        });
    return values;
  }

  /** Held against its slow twin, which looks at one word after the other. */
  @Test
  void stopsAtEverySpaceAndSeesWhatIsOpenHowFarTheNextIsAndHowLongTheLine() {
    Random random = Seed.random(getClass());
    for (int round = 0; round < 3_000; round++) {
      int size = random.nextInt(200);
      byte[] kinds = new byte[size];
      int[] ends = new int[size];
      StringBuilder text = new StringBuilder();
      for (int word = 0; word < size; word++) {
        kinds[word] = (byte) random.nextInt(BREAK + 1);
        text.append(word(kinds[word], random));
        ends[word] = text.length();
      }
      SentenceFeatures features = new SentenceFeatures(text.toString(), ends, kinds);
      boolean open = false;
      int line = 0;
      for (int word = 0; word < size; word++) {
        open |= kinds[word] == WordKind.PUNCTUATION.ordinal();
        open &= kinds[word] != BREAK;
        if (kinds[word] >= SPACE) {
          assertThat(features.next()).isEqualTo(word);
          Map<Measure, Integer> values = measured(features);
          assertThat(values.get(Measure.OPEN)).isEqualTo(open ? 2 : 0);
          int next = word + 1;
          while (next < size && kinds[next] < SPACE) {
            next++;
          }
          assertThat(values.get(Measure.NEXT)).isEqualTo(step(next - word - 1));
          line = kinds[word] == BREAK ? word + 1 : line;
          int lineEnd = word + 1;
          while (lineEnd < size && kinds[lineEnd] != BREAK) {
            lineEnd++;
          }
          assertThat(values.get(Measure.LINE)).isEqualTo(step((lineEnd - line) / 16));
        }
      }
      assertThat(features.next()).isEqualTo(-1);
    }
  }

  private static int step(int length) {
    return length > 55
        ? 6
        : length > 35 ? 5 : length > 22 ? 4 : length > 14 ? 3 : length > 8 ? 2 : length > 4 ? 1 : 0;
  }
}
