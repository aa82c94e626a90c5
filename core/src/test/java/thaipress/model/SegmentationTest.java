package thaipress.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import thaipress.text.Folded;

class SegmentationTest {

  @Test
  void findsTheFirstNameFromEachWordOn() {
    for (int names = 0; names < 20; names++) {
      int words = 3 * names + 2;
      Segmentation text = segmentation(words, names);
      for (int word = 0; word < words; word++) {
        int first = 0;
        while (first < names && text.nameBegin(first) < word) {
          first++;
        }
        assertThat(text.nameFrom(word)).as(names + " names from " + word).isEqualTo(first);
      }
    }
  }

  /** Of words of one letter, of which each third is a name. */
  private static Segmentation segmentation(int words, int names) {
    int[] ends = new int[words];
    Arrays.setAll(ends, word -> word + 1);
    int[] found = new int[3 * names];
    for (int name = 0; name < names; name++) {
      found[3 * name] = 3 * name + 1;
      found[3 * name + 1] = 3 * name + 2;
    }
    return new Segmentation(
        Folded.of("ก".repeat(words)), ends, new byte[words], new int[words], new int[0], found);
  }
}
