package thaipress.extract;

import thaipress.text.ThaiChars;

/** How names are written officially, as far as spelling goes. */
final class OfficialNames {

  private static final String ORDINAL = "ที่";

  private OfficialNames() {}

  /** Without legal forms in brackets. */
  static String of(String name) {
    String official = name;
    if (name.indexOf('(') >= 0) {
      official = official.replace("(องค์การมหาชน)", "").replace("(มหาชน)", "");
    }
    if (name.indexOf('.') >= 0) {
      official = official.replace("สนง.", "สำนักงาน");
    }
    return official.strip();
  }

  /** With a space between ที่ and the number behind it. */
  static String spaced(String name) {
    for (int at = name.indexOf(ORDINAL); at >= 0; at = name.indexOf(ORDINAL, at + 1)) {
      int behind = at + ORDINAL.length();
      if (behind < name.length() && ThaiChars.isAsciiDigit(name.charAt(behind))) {
        return name.substring(0, behind) + ' ' + name.substring(behind);
      }
    }
    return name;
  }

  /** An education area office's place and number: เลย 1 is เลย เขต 1. */
  static String area(String rest) {
    int digits = rest.length();
    while (digits > 0 && ThaiChars.isAsciiDigit(rest.charAt(digits - 1))) {
      digits--;
    }
    String place = rest.substring(0, digits).strip();
    if (digits == rest.length()) {
      return place;
    }
    String bare = place.endsWith("เขต") ? place.substring(0, place.length() - 3).strip() : place;
    return bare + " เขต " + rest.substring(digits);
  }
}
