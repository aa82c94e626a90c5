package thaipress.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;
import thaipress.lexicon.Lexicon;

class OrganisationNameFinderTest {

  private final OrganisationNameFinder finder = new OrganisationNameFinder(Lexicon.standard());

  @Test
  void namesTheTokensOfAName() {
    String[] tokens = {"ปลัด", "กระทรวง", "มหาดไทย", " ", "พบ", "ผู้บริหาร", " ", "กรม", "ประมง"};
    assertThat(finder.find(tokens))
        .containsExactly(new Span(1, 3, "ministry"), new Span(7, 9, "department"));
  }

  @Test
  void putsASpaceBetweenWordsThatHaveOne() {
    String[] tokens = {"ผอ.", "สพป.", "น่าน", "เขต", "2"};
    assertThat(finder.find(tokens)).containsExactly(new Span(1, 5, "education-office"));
  }

  @Test
  void takesATokenThatIsLongerThanTheName() {
    assertThat(finder.find(new String[] {"ณ", " ", "กรมประมงเมื่อวาน"}))
        .containsExactly(new Span(2, 3, "department"));
  }

  @Test
  void findsNothingInNothing() {
    assertThat(finder.find(new String[0])).isEmpty();
    assertThat(finder.find(new String[] {"", " ", ""})).isEmpty();
    finder.clearAdaptiveData();
  }
}
