package thaipress.extract;

import java.util.List;

/** The names of the rules that find organisations. */
final class NameRules {

  static final String REGISTRY = "registry";
  static final String REGISTRY_EXTENDED = "registry-extended";
  static final String UNIT_AND_PARENT = "unit-and-parent";
  static final String HEAD_AND_ABBREVIATION = "head-and-abbreviation";
  static final String ABBREVIATION_AND_PLACE = "abbreviation-and-place";
  static final String NUMBERED_ABBREVIATION = "numbered-abbreviation";
  static final String RUN_TOGETHER = "run-together";
  static final String MISSPELT = "misspelt";
  static final String ACTING_FIELD = "acting-field";
  static final String FREE_NAME = "free-name";
  static final String UNIT_NAME = "unit-name";
  static final String PLACE_NAME = "place-name";
  static final String PROPER_NAME = "proper-name";
  static final String FACULTY_NAME = "faculty-name";
  static final String NUMBERED_NAME = "numbered-name";
  static final String COMPANY = "company";
  static final String QUOTED_NAME = "quoted-name";
  static final String CUT_SHORT = "cut-short";
  static final String ALIAS = "alias";
  static final String LATIN_NAME = "latin-name";

  static final List<String> ALL =
      List.of(
          REGISTRY,
          REGISTRY_EXTENDED,
          UNIT_AND_PARENT,
          HEAD_AND_ABBREVIATION,
          ABBREVIATION_AND_PLACE,
          NUMBERED_ABBREVIATION,
          RUN_TOGETHER,
          MISSPELT,
          ACTING_FIELD,
          FREE_NAME,
          UNIT_NAME,
          PLACE_NAME,
          PROPER_NAME,
          FACULTY_NAME,
          NUMBERED_NAME,
          COMPANY,
          QUOTED_NAME,
          CUT_SHORT,
          ALIAS,
          LATIN_NAME);

  private NameRules() {}
}
