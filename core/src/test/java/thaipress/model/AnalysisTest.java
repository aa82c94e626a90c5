package thaipress.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import thaipress.ThaiPress;

class AnalysisTest {

  @Test
  void listsEachBodyOnceWithAllItsMentions() {
    var bodies =
        ThaiPress.standard()
            .analyse(
                Article.ofText(
                    "test", "กรมประมง (กปม.) พบกระทรวงมหาดไทย จากนั้น มท. เยี่ยมกรมประมง"))
            .bodies();
    assertThat(bodies.keySet()).containsExactly("กรมประมง", "กระทรวงมหาดไทย");
    assertThat(bodies.getOrDefault("กระทรวงมหาดไทย", List.of()))
        .extracting(OrganisationMention::text)
        .containsExactly("กระทรวงมหาดไทย", "มท.");
  }
}
