package thaipress.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thaipress.model.OrganisationType;

/** The registry is whole where a set of bodies is closed. */
class RegistryTest {

  private static final List<Body> BODIES = Lexicon.standard().bodies();

  @ParameterizedTest
  @CsvSource({
    "องค์การบริหารส่วนจังหวัด, 76",
    "สำนักงานเขต(?!พื้นที่), 50",
    "สำนักงานเขตพื้นที่การศึกษาประถมศึกษา, 183",
    "สำนักงานเขตพื้นที่การศึกษามัธยมศึกษา(?! เขต), 62",
    "สำนักงานศึกษาธิการจังหวัด, 76",
    "ตำรวจภูธรภาค, 9",
    "ตำรวจภูธรจังหวัด, 76",
    "มณฑลทหารบก, 35",
    "กองทัพภาคที่, 4",
    "เขตสุขภาพ, 13",
    "เทศบาลนคร, 31",
    "ศาลจังหวัด, 76",
    "ศาลเยาวชนและครอบครัวจังหวัด, 76",
    "ศาลอุทธรณ์ภาค, 9",
    "ศาลแรงงานภาค, 9",
    "ศาลอาญาคดีทุจริตและประพฤติมิชอบภาค, 9",
    "มหาวิทยาลัยราชภัฏ, 38",
    "มหาวิทยาลัยเทคโนโลยีราชมงคล, 9"
  })
  void holdsTheWholeOfAClosedSet(String pattern, int size) {
    Pattern name = Pattern.compile(pattern);
    assertThat(BODIES)
        .filteredOn(body -> body.successor().isEmpty())
        .filteredOn(body -> name.matcher(body.canonical()).lookingAt())
        .hasSize(size);
  }

  @Test
  void holdsTheTwentyMinistries() {
    assertThat(BODIES)
        .filteredOn(body -> body.type() == OrganisationType.MINISTRY)
        .filteredOn(body -> body.successor().isEmpty())
        .hasSize(20);
  }

  @Test
  void parentsAndSuccessorsAreBodiesOfTheRegistry() {
    Set<String> names = BODIES.stream().map(Body::canonical).collect(Collectors.toSet());
    assertThat(BODIES).map(Body::parent).filteredOn(name -> !name.isEmpty()).isSubsetOf(names);
    assertThat(BODIES).map(Body::successor).filteredOn(name -> !name.isEmpty()).isSubsetOf(names);
  }

  @Test
  void aFormerBodyKeepsItsOwnName() {
    assertThat(Lexicon.standard().bodyNamed("กศน."))
        .get()
        .extracting(Body::canonical, Body::successor)
        .containsExactly(
            "สำนักงานส่งเสริมการศึกษานอกระบบและการศึกษาตามอัธยาศัย", "กรมส่งเสริมการเรียนรู้");
  }

  @Test
  void abbreviationsAreFoundWithAndWithoutDots() {
    assertThat(Lexicon.standard().bodyNamed("ปปช"))
        .isEqualTo(Lexicon.standard().bodyNamed("ป.ป.ช."))
        .isNotEmpty();
  }
}
