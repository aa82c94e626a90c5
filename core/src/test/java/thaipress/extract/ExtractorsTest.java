package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import thaipress.lexicon.Lexicon;
import thaipress.model.Analysis;
import thaipress.model.Article;
import thaipress.model.Segmentation;
import thaipress.segment.LatticeSegmenter;
import thaipress.testing.RuleTexts;
import thaipress.text.Folded;

class ExtractorsTest {

  private static final Lexicon LEXICON = Lexicon.standard();

  /** The examples of all rules, behind each other and one by one. */
  private static List<String> texts() {
    List<String> examples = RuleTexts.all();
    return Stream.concat(examples.stream(), Stream.of("", String.join("\n", examples))).toList();
  }

  @Test
  void findTogetherWhatEachFindsByItself() {
    Extractors extractors = new Extractors(LEXICON);
    LatticeSegmenter segmenter = new LatticeSegmenter(LEXICON);
    OrganisationExtractor organisations = new OrganisationExtractor(LEXICON);
    for (String text : texts()) {
      Article article = Article.ofText("", text);
      Segmentation words = segmenter.segment(Folded.of(article.text()));
      Analysis all = extractors.analyse(article, words);
      var who = organisations.extract(article, words);
      var when = new DateExtractor().extract(article, words);
      var howMany = new ParticipantExtractor().extract(article, words);
      var whatFor = new ObjectiveExtractor().extract(article, words);
      assertThat(all.organisations()).as(text).isEqualTo(who.mentions());
      assertThat(all.dates()).as(text).isEqualTo(when.mentions());
      assertThat(all.participants()).as(text).isEqualTo(howMany.mentions());
      assertThat(all.objectives()).as(text).isEqualTo(whatFor.mentions());
      assertThat(all.warnings())
          .containsExactlyElementsOf(
              Stream.of(who.warnings(), when.warnings(), howMany.warnings(), whatFor.warnings())
                  .flatMap(List::stream)
                  .toList());
    }
  }
}
