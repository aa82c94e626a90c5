package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import thaipress.segment.ModelFile;
import thaipress.testing.Seed;

/** Held against its slow twin, which weighs features by their names. */
class EndModelTest {

  private static final String TEXT =
      "ประชุมคณะอนุกรรมการส่งเสริมความเท่าเทียมระหว่างเพศ และแต่งตั้งคณะกรรมการพัฒนาพื้นที่"
          + "ของประชาชนเพื่อการศึกษา ซึ่งจะได้ดำเนินการโดยเร็ว";

  @Test
  void decidesByTheWeightsOfAllFeatures() throws IOException {
    Random random = Seed.random(getClass());
    NameText text = NameTexts.of(TEXT);
    int begin = TEXT.indexOf("คณะ");
    NameHead head = NameTables.shared().headsAt(text, begin)[0];
    int from = begin + head.length();
    for (int round = 0; round < 20; round++) {
      Map<String, Double> weights = new HashMap<>();
      for (int at = from + 1; at < text.length(); at++) {
        EndChoice choice = new EndChoice(text, begin, from, at, head);
        choice.features().forEach(name -> weights.put(name, random.nextInt(-8, 8) / 8.0));
      }
      EndModel model = EndModel.read(new StringReader(file(weights)));
      for (int at = from + 1; at < text.length(); at++) {
        EndChoice choice = new EndChoice(text, begin, from, at, head);
        double score = choice.features().stream().mapToDouble(weights::get).sum();
        assertThat(model.goesOn(choice)).as(choice.features().toString()).isEqualTo(score > 0);
      }
    }
  }

  private static String file(Map<String, Double> weights) {
    List<String> lines = new ArrayList<>();
    weights.forEach((name, weight) -> lines.add(name + "\t" + weight + "\n"));
    return ModelFile.ended("# head\n" + String.join("", lines));
  }
}
