package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thaipress.lexicon.Body;
import thaipress.lexicon.Lexicon;
import thaipress.model.OrganisationType;

class BodyFormsTest {

  /** As many forms lead to their bodies as the lexicon has names of bodies. */
  @Test
  void hasAllThatTheLexiconHas() {
    Lexicon lexicon = Lexicon.standard();
    Set<String> found = new HashSet<>();
    for (Body body : lexicon.bodies()) {
      for (String form : BodyForms.of(body)) {
        if (lexicon.body(lexicon.find(form)).equals(Optional.of(body))) {
          found.add(form);
        }
      }
    }
    assertThat(found)
        .hasSize((int) IntStream.range(0, lexicon.size()).filter(lexicon::isBody).count());
  }

  @Test
  void derivesTheFormsOfAMinistry() {
    Body body =
        new Body(
            "กระทรวงแรงงาน",
            OrganisationType.MINISTRY,
            List.of("รง."),
            List.of(),
            List.of("MOL"),
            "",
            "");
    assertThat(BodyForms.of(body))
        .contains("ก.แรงงาน", "ก. แรงงาน", "รง", "กระทรวง รง.", "กระทรวงMOL")
        .doesNotContain("");
  }
}
