package thaipress.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thaipress.opensearch.Cluster.Answer;

/** The plugin in one real node. */
class ThaipressPluginTest {

  private static final String TEXT =
      """
      กรมอนามัยจัดอบรมครู 120 คน
      25 เมษายน 2562
      กรมอนามัย จัดอบรมโดยมีวัตถุประสงค์เพื่อพัฒนาคุณภาพชีวิต ระหว่างวันที่ 14-16 พฤศจิกายน 2566 \
      ผู้เข้าร่วมประชุม จำนวน ๑๒๐ คน ณ จังหวัดภูเก็ต
      """;

  @TempDir static Path folder;
  private static Cluster cluster;

  @BeforeAll
  static void start() throws Exception {
    cluster = Cluster.start(1, folder);
    cluster.install();
    put("pr1", Map.of("id", "pr1", "source", "/news/2562/pr1.txt", "text", TEXT));
  }

  @AfterAll
  static void stop() throws Exception {
    if (cluster != null) {
      cluster.close();
    }
  }

  private static Answer put(String id, Map<String, Object> document) throws Exception {
    return cluster.put("thaipress-a/_doc/" + id + "?refresh=true", document);
  }

  private static List<String> terms(String body) throws Exception {
    Answer answer = cluster.post("_analyze", body);
    return ((List<?>) answer.at("tokens"))
        .stream().map(token -> (String) ((Map<?, ?>) token).get("token")).toList();
  }

  private static Object hits(Map<String, Object> query) throws Exception {
    return cluster.post("thaipress-a/_search", Map.of("query", query)).at("hits/total/value");
  }

  private static Map<String, Object> phrase(Object... options) {
    Map<String, Object> body = new java.util.HashMap<>(Map.of("field", "thaipress.words"));
    for (int i = 0; i < options.length; i += 2) {
      body.put((String) options[i], options[i + 1]);
    }
    return Map.of("thaipress_phrase", body);
  }

  @Test
  void theAnalyzerGivesTheWordsOfTheLibrary() throws Exception {
    assertThat(terms("{\"analyzer\":\"thaipress\",\"text\":\"นํ้าดื่ม ป.ป.ช. ๘๑\"}"))
        .containsExactly("น้ำดื่ม", "ปปช", "81");
  }

  @Test
  void tokenizerAndFiltersMayBeCombined() throws Exception {
    assertThat(
            terms(
                "{\"tokenizer\":\"thaipress\",\"filter\":[\"thaipress_stop\"],"
                    + "\"text\":\"ที่ประชุมของครู\"}"))
        .containsExactly("ประชุม", "ครู");
    assertThat(
            terms(
                "{\"tokenizer\":\"whitespace\",\"filter\":[\"thaipress_normalization\"],"
                    + "\"text\":\"๒๕๖๒ COVID\"}"))
        .containsExactly("2562", "covid");
  }

  @Test
  void theProcessorAddsWhoWhenHowManyAndWhatForWithTheirSpans() throws Exception {
    Answer found = cluster.get("thaipress-a/_doc/pr1");
    assertThat(found.at("_source/thaipress/organisations/0/canonical")).isEqualTo("กรมอนามัย");
    assertThat(found.at("_source/thaipress/dates/1/value")).isEqualTo("2023-11-14/2023-11-16");
    assertThat(found.at("_source/thaipress/participants/0/min")).isEqualTo(120);
    assertThat(found.at("_source/thaipress/province")).isEqualTo(List.of("ภูเก็ต"));
    int begin = (Integer) found.at("_source/thaipress/objectives/0/begin");
    int end = (Integer) found.at("_source/thaipress/objectives/0/end");
    assertThat(TEXT.substring(begin, end)).isEqualTo("เพื่อพัฒนาคุณภาพชีวิต");
  }

  @Test
  void wordsForTheIndexAreNotKeptInTheSource() throws Exception {
    Map<?, ?> kept = (Map<?, ?>) cluster.get("thaipress-a/_doc/pr1").at("_source/thaipress");
    assertThat(kept.containsKey("words")).isFalse();
    assertThat(kept.containsKey("organisation")).isTrue();
  }

  @Test
  void factsAreFoundAsRangesAndKeywords() throws Exception {
    assertThat(hits(Map.of("term", Map.of("thaipress.organisation", "กรมอนามัย")))).isEqualTo(1);
    assertThat(within("thaipress.date", "2019-04-01", "2019-04-30")).isEqualTo(1);
    assertThat(within("thaipress.date", "2019-05-01", "2019-05-30")).isEqualTo(0);
    assertThat(within("thaipress.head_count", 101, 200)).isEqualTo(1);
    assertThat(within("thaipress.head_count", 121, 200)).isEqualTo(0);
  }

  private static Object within(String field, Object from, Object to) throws Exception {
    return hits(
        Map.of("range", Map.of(field, Map.of("gte", from, "lte", to, "relation", "within"))));
  }

  @Test
  void aPhraseIsFoundHoweverItsTextWasCut() throws Exception {
    assertThat(hits(phrase("query", "พัฒนาคุณภาพ"))).isEqualTo(1);
    assertThat(hits(phrase("query", "คุณภาพพัฒนา"))).isEqualTo(0);
    assertThat(hits(phrase("query", "พัฒนาคุ", "open", true))).isEqualTo(1);
    assertThat(hits(phrase("terms", List.of("พัฒนา", "ชีวิต"), "slop", 2))).isEqualTo(1);
    assertThat(hits(phrase("terms", List.of("พัฒนา", "ชีวิต")))).isEqualTo(0);
  }

  @Test
  void noPhraseReachesFromTheTitleIntoTheBody() throws Exception {
    assertThat(hits(phrase("terms", List.of("คน", "กรม", "อนามัย"), "slop", 5))).isEqualTo(0);
  }

  @Test
  void aPhraseNeedsEitherTextOrTerms() throws Exception {
    assertThat(cluster.post("thaipress-a/_search", Map.of("query", phrase())).status())
        .isEqualTo(400);
  }

  @Test
  void placesAreShownInTheRawText() throws Exception {
    Answer found =
        cluster.post(
            "thaipress-a/_search",
            "{\"query\":{\"match\":{\"thaipress.words\":\"ภูเก็ต\"}},\"highlight\":"
                + "{\"require_field_match\":false,\"fields\":{\"text\":{}}}}");
    assertThat(found.at("hits/hits/0/highlight/text/0").toString()).contains("<em>ภูเก็ต</em>");
  }

  @Test
  void aDocumentWithoutTextPassesOnlyWhereThatIsAllowed() throws Exception {
    assertThat(put("none", Map.of("id", "none")).status()).isEqualTo(201);
    cluster.put("_ingest/pipeline/strict", "{\"processors\":[{\"thaipress\":{}}]}");
    Answer refused = cluster.put("thaipress-a/_doc/x?pipeline=strict", Map.of("id", "x"));
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.at("error/reason")).isEqualTo("field [text] is missing or null");
  }

  @Test
  void whatIsOfTheWrongFormFailsTheDocumentOrGoesWhereOnFailureSays() throws Exception {
    Map<String, Object> wrong = Map.of("id", "y", "text", "ข่าว", "published", "เมื่อวาน");
    assertThat(put("y", wrong).at("error/reason").toString()).contains("[published]", "เมื่อวาน");
    assertThat(put("y", Map.of("id", "y", "text", 5)).status()).isEqualTo(400);
    cluster.put(
        "_ingest/pipeline/forgiving",
        "{\"processors\":[{\"thaipress\":{\"on_failure\":"
            + "[{\"remove\":{\"field\":\"published\"}}]}}]}");
    assertThat(cluster.put("thaipress-a/_doc/y?pipeline=forgiving", wrong).status()).isEqualTo(201);
  }

  @Test
  void fieldsMayHaveOtherNames() throws Exception {
    cluster.put(
        "_ingest/pipeline/named",
        "{\"processors\":[{\"thaipress\":{\"field\":\"body\",\"target_field\":\"facts\","
            + "\"published_field\":\"day\"}}]}");
    cluster.put(
        "other/_doc/1?pipeline=named",
        Map.of("body", "พรุ่งนี้กรมอนามัยจัดอบรมครู 30 คน", "day", "2024-02-28T09:00:00Z"));
    Answer found = cluster.get("other/_doc/1");
    assertThat(found.at("_source/facts/organisation/0")).isEqualTo("กรมอนามัย");
    assertThat(found.at("_source/facts/published")).isEqualTo("2024-02-28");
  }

  @Test
  void partsThatAreGivenAreNotLookedFor() throws Exception {
    String text = "หน้าแรก กรมประมง\nกรมอนามัยจัดอบรม";
    put(
        "parts",
        Map.of(
            "id",
            "parts",
            "text",
            text,
            "parts",
            Map.of("body", List.of(Map.of("begin", 17, "end", text.length())))));
    assertThat(hits(Map.of("term", Map.of("thaipress.words", "หน้าแรก")))).isEqualTo(0);
    assertThat(put("bad", Map.of("id", "bad", "text", text, "parts", "x")).status()).isEqualTo(400);
  }
}
