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

  @Test
  void listsTheMentionsOfAllKindsInTheOrderOfTheText() {
    var mentions =
        ThaiPress.standard()
            .analyse(
                Article.ofText(
                    "test",
                    "วันที่ 5 มกราคม 2567 กรมประมงจัดอบรม เพื่อให้เกษตรกรเลี้ยงปลาได้"
                        + " มีผู้เข้าร่วม 80 คน"))
            .mentions();
    assertThat(mentions)
        .extracting(Mention::kind)
        .containsExactly("date", "organisation", "objective", "participants");
  }
}
