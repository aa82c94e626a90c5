package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import thaipress.lexicon.Body;
import thaipress.lexicon.Lexicon;
import thaipress.lexicon.Place;
import thaipress.text.Folded;

class RegistryFilterTest {

  private static final Lexicon LEXICON = Lexicon.standard();
  private static final List<String> HEADS = NameTables.shared().heads().toList();
  private static final RegistryFilter FILTER =
      new RegistryFilter(LEXICON, BodyForms.of(LEXICON), HEADS);

  @Test
  void letsPassWhatTheLexiconHasOfABody() {
    for (Body body : LEXICON.bodies()) {
      for (String name : written(body).toList()) {
        if (!name.isEmpty() && LEXICON.isBody(LEXICON.find(name))) {
          assertThat(FILTER.mayBeBody(NameTexts.of(name), 0)).as(name).isTrue();
          assertThat(FILTER.mayBeNamed(name)).as(name).isTrue();
          assertThat(mayEnd(name + ".")).as(name).isTrue();
          assertThat(!name.endsWith(".") || mayEnd(name)).as(name).isTrue();
        }
      }
    }
  }

  @Test
  void letsPassLongNamesAndThoseWithDots() {
    for (String name : BodyForms.of(LEXICON)) {
      NameText text = NameTexts.of(name);
      assertThat(name.length() < 5 || FILTER.mayBeLong(text, 0)).as(name).isTrue();
      boolean dotted = name.endsWith(".") || name.matches(".*\\..");
      assertThat(!dotted || FILTER.mayBeDotted(text, 0)).as(name).isTrue();
    }
    assertThat(FILTER.mayBeLong(NameTexts.of("ก.\nพ. เปิด"), 0)).isTrue();
    assertThat(FILTER.mayBeLong(NameTexts.of("ชาวบ้าน"), 0)).isFalse();
    assertThat(FILTER.mayBeDotted(NameTexts.of("ชาวบ้าน"), 0)).isFalse();
  }

  @Test
  void letsPassNamesBehindTheirHeads() {
    for (String name : BodyForms.of(LEXICON)) {
      NameText text = NameTexts.of(name);
      for (String head : HEADS) {
        if (name.startsWith(head) && name.length() > head.length()) {
          assertThat(FILTER.mayGoOn(text, head.length())).as(name).isTrue();
        }
      }
    }
    assertThat(FILTER.mayGoOn(NameTexts.of("กรมขนม"), 3)).isFalse();
    assertThat(FILTER.mayGoOn(NameTexts.of("กรม\nป่าไม้"), 3)).isTrue();
  }

  private static boolean mayEnd(String name) {
    return FILTER.mayEndBody(NameTexts.of("ก. " + name), 3 + name.length());
  }

  /** With the forms that {@link thaipress.lexicon.LexiconBuilder#addBody} derives. */
  private static Stream<String> written(Body body) {
    Stream<List<String>> lists =
        Stream.of(
            List.of(body.canonical(), body.canonical().replace("กระทรวง", "ก.")),
            body.names(),
            body.english(),
            body.abbreviations());
    return lists
        .flatMap(List::stream)
        .flatMap(
            name ->
                Stream.of(
                    name,
                    name.replace(".", ""),
                    name.replaceFirst("\\.$", ""),
                    "กระทรวง" + name,
                    "กระทรวง " + name))
        .map(name -> Folded.of(name).toString().strip());
  }

  @Test
  void letsPassEveryPlace() {
    for (Place place : LEXICON.places()) {
      String name = Folded.of(place.name()).toString().strip();
      NameText text = NameTexts.of(name);

      assertThat(FILTER.mayBePlace(text, 0, place.kind())).as(name).isTrue();
      assertThat(FILTER.mayBePlace(text, 0, Place.Kind.SUBDISTRICT)).as(name).isTrue();
      if (place.kind().compareTo(Place.Kind.PROVINCE) <= 0) {
        assertThat(FILTER.mayEndProvince(text, name.length())).as(name).isTrue();
      }
    }
  }

  @Test
  void letsPassNamesWithoutTheirSpaces() {
    for (Body body : LEXICON.bodies()) {
      String bare = body.canonical().replace(" ", "");
      if (bare.length() < body.canonical().length()) {
        assertThat(FILTER.mayLackSpaces(bare)).as(bare).isTrue();
      }
    }
  }

  @Test
  void letsPassABreakWithinAName() {
    assertThat(FILTER.mayBeBody(NameTexts.of("ก\nรมป่าไม้"), 0)).isTrue();
    assertThat(FILTER.mayBeBody(NameTexts.of("กร\nมป่าไม้"), 0)).isTrue();
  }
}
