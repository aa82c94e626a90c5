package thaipress.corpus.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import thaipress.lexicon.Lexicon;
import thaipress.segment.LatticeSegmenter;
import thaipress.segment.Segmenter;

class QueryErrorTest {

  private static final Segmenter SEGMENTER = new LatticeSegmenter(Lexicon.standard());

  /** An index without releases. */
  private static final class Nothing implements QueryParser.Knowledge {
    @Override
    public Set<String> bodies(String name) {
      return Set.of();
    }

    @Override
    public Optional<String> province(String name) {
      return name.equals("ภูเก็ต") ? Optional.of(name) : Optional.empty();
    }

    @Override
    public Vocabulary vocabulary() {
      return new Vocabulary(Map.of());
    }
  }

  private static QueryNode parse(String query) throws IOException {
    return QueryParser.parse(query, SEGMENTER, new Nothing());
  }

  /** The pilcrow stands for the place, which is not part of the query. */
  @ParameterizedTest
  @CsvFileSource(resources = "query-errors.tsv", delimiter = '\t', quoteCharacter = '\0')
  void aBrokenQueryIsRefusedAtItsPlace(String marked, String expected) {
    String query = marked.replace("¶", "");

    assertThatThrownBy(() -> parse(query))
        .isInstanceOfSatisfying(
            QueryException.class,
            error -> assertThat(error.position()).isEqualTo(marked.indexOf('¶')))
        .hasMessageContaining(expected);
  }

  @Test
  void anEmptyQueryIsRefused() {
    assertThatThrownBy(() -> parse("  ")).isInstanceOf(QueryException.class);
  }

  @Test
  void theCaretStandsUnderThePlaceWhereMarksTakeNoColumn() {
    QueryException error =
        catchThrowableOfType(QueryException.class, () -> parse("ที่นี่ date:xx"));

    assertThat(error.picture()).isEqualTo("ที่นี่ date:xx\n" + " ".repeat(8) + "^");
  }

  @Test
  void placesAreThoseOfTheQueryAsItWasGiven() {
    QueryException error =
        catchThrowableOfType(QueryException.class, () -> parse("นํ้า\u200b\u200b date:xx"));

    assertThat(error.position()).isEqualTo("นํ้า\u200b\u200b date:".length());
  }

  @Test
  void deepNestingIsRefusedAndNotTheEndOfTheStack() {
    assertThatThrownBy(() -> parse("(".repeat(100_000))).isInstanceOf(QueryException.class);
    assertThatThrownBy(() -> parse("NOT ".repeat(100_000))).isInstanceOf(QueryException.class);
    assertThatThrownBy(() -> parse("org:(".repeat(10_000))).isInstanceOf(QueryException.class);
  }

  @Test
  void anyStringIsAQueryOrAQueryException() {
    Random random = new Random(11);
    String[] pieces = {
      "ครู",
      " ",
      "AND",
      "OR",
      "NOT",
      "(",
      ")",
      "\"",
      "org:",
      "near:",
      "province:",
      "*",
      "date:",
      "participants:",
      "[",
      "]",
      " TO ",
      "2562",
      "-",
      ">",
      "=",
      "..",
      "~",
      "3",
      "*",
      "type:",
      "ministry",
      "text:",
      ":",
      "\u200b",
      "๒๕",
      "FY",
      "source:",
      "id:",
      "counts:<",
      "\uD800"
    };
    for (int n = 0; n < 20_000; n++) {
      StringBuilder query = new StringBuilder();
      for (int i = random.nextInt(8); i >= 0; i--) {
        query.append(pieces[random.nextInt(pieces.length)]);
      }
      assertThatCode(() -> parseOrRefuse(query.toString()))
          .as(query.toString())
          .doesNotThrowAnyException();
    }
  }

  private static void parseOrRefuse(String query) throws IOException {
    try {
      parse(query);
    } catch (QueryException refused) {
      assertThat(refused.position()).isBetween(0, query.length());
      assertThat(refused.picture()).endsWith("^");
    }
  }
}
