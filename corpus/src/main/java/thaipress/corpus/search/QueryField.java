package thaipress.corpus.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a query can ask about. */
enum QueryField {
  TEXT("a word"),
  TITLE("a word"),
  ORG("a name or abbreviation of a body, as org:สพฐ. or org:\"กรมอนามัย\""),
  TYPE("a type of body, as type:ministry"),
  DATE("a date, as date:2562, date:2019-04, date:\"25 เม.ย. 62\", date:FY2567"),
  PUBLISHED("a date, as published:2562-04 or published:[2562-04 TO 2562-06]"),
  PARTICIPANTS("a number, as participants:81, participants:>100 or participants:80..100"),
  COUNTS("a number, as counts:81, counts:>100 or counts:80..100"),
  OBJECTIVE("a word"),
  NEAR("words in parentheses, as near:(เด็ก เยาวชน) or near:(เด็ก เยาวชน)~5"),
  PROVINCE("a province, as province:ภูเก็ต or province:กทม."),
  SOURCE("a part of the path or address"),
  ID("the id of a release"),
  WARNING("the code of a warning, as warning:weekday-mismatch");

  private final String expected;

  QueryField(String expected) {
    this.expected = expected;
  }

  /** What stands behind the field's name. */
  String expected() {
    return expected;
  }

  static Optional<QueryField> of(String name) {
    return Arrays.stream(values()).filter(field -> field.label().equals(name)).findFirst();
  }

  private String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All names, for messages. */
  static String list() {
    return Arrays.stream(values())
        .map(field -> field.label() + ":")
        .collect(Collectors.joining(" "));
  }
}
