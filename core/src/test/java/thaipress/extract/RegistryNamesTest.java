package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import thaipress.lexicon.Lexicon;
import thaipress.model.Segmentation;
import thaipress.testing.Seed;

class RegistryNamesTest {

  private static final Lexicon LEXICON = Lexicon.standard();
  private static final List<String> FORMS = List.copyOf(BodyForms.of(LEXICON));
  private static final String[] BETWEEN = {"", " ", "\n", "และ", "(", ") ", ".", " 2 "};

  private final RegistryNames registry =
      new RegistryNames(LEXICON, BodyForms.of(LEXICON), NameTables.shared().heads().toList());

  /** What is kept of names that the segmentation found is what a walk from their begins finds. */
  @Test
  void remembersTheLongestNames() {
    Random random = Seed.random(getClass());
    for (int round = 0; round < 500; round++) {
      String written = randomNames(random);
      NameText remembering = NameTexts.of(written);
      NameText fresh = NameTexts.of(written);
      registry.find(remembering);
      Segmentation words = fresh.segmentation();
      for (int name = 0; name < words.names(); name++) {
        int begin = words.begin(words.nameBegin(name));
        assertThat(registry.nameAt(remembering, begin))
            .as(written)
            .isEqualTo(registry.nameAt(fresh, begin));
      }
    }
  }

  private static String randomNames(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      String form = FORMS.get(random.nextInt(FORMS.size()));
      String broken = random.nextInt(4) == 0 ? form.replace(' ', '\n') : form;
      text.append(broken).append(BETWEEN[random.nextInt(BETWEEN.length)]);
    }
    return text.toString();
  }
}
