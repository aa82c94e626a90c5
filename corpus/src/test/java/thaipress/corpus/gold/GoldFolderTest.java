package thaipress.corpus.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thaipress.model.Article;
import thaipress.text.Span;

class GoldFolderTest {

  @TempDir Path folder;

  private static Gold parse(String text, String json) {
    return GoldFolder.parse("x.json", Article.ofText("x", text), json.replace('\'', '"'));
  }

  private static List<Span> organisations(String text, String entries) {
    return parse(text, "{'organisations':[" + entries + "]}").organisations().stream()
        .map(Gold.Organisation::span)
        .toList();
  }

  private static String organisation(String text, String more) {
    return "{'text':'" + text + "','canonical':'c','type':'agency'" + more + "}";
  }

  @Test
  void aStringStandsForAllItsPlacesOutsideLongerOnes() {
    String entries = organisation("กรม", "") + "," + organisation("กรมป่าไม้", "");
    assertThat(organisations("กรม กรมป่าไม้ กรม", entries))
        .containsExactly(new Span(0, 3), new Span(4, 13), new Span(14, 17));
  }

  @Test
  void exceptCountsPlacesThatLieInNoLongerOne() {
    String entries = organisation("กรม", ",'except':[1]") + "," + organisation("กรมป่าไม้", "");
    assertThat(organisations("กรม กรมป่าไม้ กรม กรม", entries))
        .containsExactly(new Span(0, 3), new Span(4, 13), new Span(18, 21));
  }

  @Test
  void anExceptedPlaceOfALongStringIsFreeForAShorterOne() {
    String entries = organisation("กรม", "") + "," + organisation("กรมป่าไม้", ",'except':[0]");
    assertThat(organisations("กรมป่าไม้", entries)).containsExactly(new Span(0, 3));
  }

  @Test
  void datesFollowOneAnother() {
    Gold gold =
        parse(
            "ปี 2566 ปี 2566",
            "{'dates':[{'text':'ปี 2566','value':'2023'},{'text':'ปี 2566','value':'2023'}]}");
    assertThat(gold.dates())
        .containsExactly(
            new Gold.Date(new Span(0, 7), "2023"), new Gold.Date(new Span(8, 15), "2023"));
  }

  @Test
  void startIsCountedInCodePoints() {
    Gold gold =
        parse(
            "😀 เพื่อสุข เพื่อสุข",
            "{'objectives':[{'text':'เพื่อสุข','cue':'purpose','start':11}]}");
    assertThat(gold.objectives().get(0).span()).isEqualTo(new Span(12, 20));
  }

  @Test
  void theSameObjectiveTwiceStandsAtTwoPlaces() {
    String entry = "{'text':'เพื่อสุข','cue':'explicit'}";
    Gold gold = parse("เพื่อสุข เพื่อสุข", "{'objectives':[" + entry + "," + entry + "]}");
    assertThat(gold.objectives())
        .extracting(Gold.Objective::span)
        .containsExactly(new Span(0, 8), new Span(9, 17));
  }

  @Test
  void aFolderHoldsTextsAndPagesWithTheirGold() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "ประชุม 5 คน\r\n");
    Files.writeString(
        folder.resolve("a.json"),
        "{\"id\":\"a\",\"published\":\"2023-02-23\",\"participants\":[{\"text\":\"5 คน\",\"min\":5,\"max\":null,\"unit\":\"คน\",\"who\":null,\"total\":true}]}");
    Files.writeString(
        folder.resolve("b.html"),
        "<h1>ข่าวกรมป่าไม้ปลูกป่า</h1><p>กรมป่าไม้ปลูกป่าชายเลนร่วมกับประชาชนในจังหวัดระนอง 200 คน</p>");
    Files.writeString(folder.resolve("b.json"), "{\"id\":\"b\",\"dates\":[]}");
    List<Gold> all = GoldFolder.read(folder);
    assertThat(all).extracting(Gold::id).containsExactly("a", "b");
    assertThat(all.get(0).published()).contains(LocalDate.of(2023, 2, 23));
    assertThat(all.get(0).participants().get(0).max()).isEmpty();
    assertThat(all.get(0).article().text()).isEqualTo("ประชุม 5 คน\r\n");
  }

  @Test
  void goldThatDoesNotFitNamesFileAndString() {
    assertThatThrownBy(() -> parse("ข่าว", "{'dates':[{'text':'ปี 2566','value':'2023'}]}"))
        .isInstanceOf(GoldException.class)
        .hasMessageStartingWith("x.json: dates: not found in order: 'ปี 2566'");
    assertThatThrownBy(() -> parse("ข่าว", "{'objectives':[{'text':'ข่าว','cue':'why'}]}"))
        .hasMessageContaining("neither explicit nor purpose");
    assertThatThrownBy(() -> parse("ข่าว", "{")).hasMessageContaining("is no JSON");
    assertThatThrownBy(() -> parse("ข่าว", "{'dates':[{'value':'2023'}]}"))
        .hasMessageContaining("has no \"text\"");
  }

  @Test
  void goldWithoutATextIsAnError() throws IOException {
    Files.writeString(folder.resolve("a.json"), "{}");
    assertThatThrownBy(() -> GoldFolder.read(folder))
        .hasMessage("a.json: there is no a.txt or a.html beside it");
  }

  @Test
  void allOfTheSharedGoldIsRead() {
    Path gold = SharedFolder.find("gold/dev");
    assertThat(GoldFolder.read(gold))
        .hasSizeGreaterThan(50)
        .allSatisfy(each -> assertThat(each.organisations()).isNotNull());
  }
}
