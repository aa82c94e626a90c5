package thaipress.extract;

import thaipress.lexicon.Place;
import thaipress.model.OrganisationType;

/**
 * What belongs to a name behind its words, space or not: a number, a place, a branch, a legal form,
 * the country, royal patronage, ฯ.
 */
final class NameTail {

  private static final String[] FORMS = {
    "(องค์การมหาชน)", "จำกัด (มหาชน)", "จำกัด(มหาชน)", "(มหาชน)", "จำกัด", "(ประเทศไทย)"
  };
  private static final String[] NATIONS = {
    "แห่งประเทศไทย", "ของประเทศไทย", "ในประเทศไทย", "ประจำประเทศไทย", "แห่งชาติ"
  };
  private static final String[] PATRONAGE = {
    "ในพระบรมราชูปถัมภ์", "ในพระราชูปถัมภ์", "ในพระบรมราชินูปถัมภ์", "ในพระอุปถัมภ์", "ในพระบรมราชานุเคราะห์"
  };
  private static final String[] AREAS = {
    "ประจำจังหวัด", "จังหวัด", "ประจำอำเภอ", "อำเภอ", "ตำบล", "จ."
  };

  private final RegistryNames registry;

  NameTail(RegistryNames registry) {
    this.registry = registry;
  }

  /** The end of the name with its tail. */
  int extend(NameText text, int end, OrganisationType type) {
    int at = end;
    for (int i = 0; i < 4; i++) {
      int next = once(text, at, type);
      if (next == at) {
        break;
      }
      at = next;
    }
    return at;
  }

  private int once(NameText text, int at, OrganisationType type) {
    if (text.at(at) == 'ฯ' && text.at(at + 1) != 'ล') {
      return at + 1;
    }
    if (type == OrganisationType.MINISTRY) {
      int country = registry.endOfPlaceAt(text, at, Place.Kind.COUNTRY);
      if (country > at) {
        return country;
      }
    }
    int next = word(text, at, NATIONS);
    if (next > at) {
      return next;
    }
    next = word(text, text.skipSpaces(at), FORMS);
    if (next > text.skipSpaces(at)) {
      return next;
    }
    next = area(text, at, type);
    if (next > at) {
      return next;
    }
    next = number(text, at, type);
    if (next > at) {
      return next;
    }
    next = branch(text, at, type);
    return next > at ? next : patronage(text, at);
  }

  private static int word(NameText text, int at, String[] words) {
    for (String word : words) {
      if (text.startsWith(word, at)) {
        return at + word.length();
      }
    }
    return at;
  }

  /** A province or district written on, or behind ประจำ. */
  private int area(NameText text, int at, OrganisationType type) {
    if (type == OrganisationType.MINISTRY || type == OrganisationType.DEPARTMENT) {
      return at;
    }
    int from = at;
    if (text.at(at) == ' ') {
      from = text.skipSpaces(at);
      if (!text.startsWith("ประจำ", from) && !hasNumberBefore(text, at)) {
        return at;
      }
    } else if (text.at(at) == '\n') {
      from = text.skipBreak(at);
      if (!text.startsWith("จังหวัด", from) || registry.endOfPlaceAt(text, from + 7, Place.Kind.PROVINCE) == from + 7) {
        return at;
      }
    }
    if (text.startsWith("ประจำประเทศไทย", from)) {
      return from + 14;
    }
    int place = word(text, from, AREAS);
    if (place == from || (text.at(place - 1) == '.' && from == at)) {
      return at;
    }
    int end = registry.endOfPlaceAt(text, place, Place.Kind.SUBDISTRICT);
    return end > place ? end : at;
  }

  private static boolean hasNumberBefore(NameText text, int at) {
    return text.isDigit(at - 1);
  }

  /** เขต 1, ภาค 4, ที่ 12; behind a number also a place: เขต 7 ขอนแก่น. */
  private int number(NameText text, int at, OrganisationType type) {
    boolean numbered =
        switch (type) {
          case MINISTRY, CABINET, PARTY, COMPANY, BANK, MEDIA -> false;
          default -> true;
        };
    if (!numbered || text.isDigit(at - 1)) {
      return numbered ? placeBehindNumber(text, at) : at;
    }
    int from = type == OrganisationType.EDUCATION_OFFICE ? text.skipBreak(at) : text.skipSpaces(at);
    int cue = word(text, from, new String[] {"เขตที่", "ภาคที่", "เขต", "ภาค"});
    if (cue == from && from == at) {
      cue = word(text, from, new String[] {"ที่"});
    }
    int digits = text.skipSpaces(cue);
    int end = text.skipDigits(digits);
    if (end == digits || end - digits > 3 || text.at(end) == '/' || text.at(end) == '.') {
      return at;
    }
    if (cue == from && from > at && type == OrganisationType.EDUCATION_OFFICE && text.isThai(text.skipSpaces(end))) {
      return at;
    }
    return cue > from || (type == OrganisationType.EDUCATION_OFFICE && end - digits == 1) ? end : at;
  }

  private int placeBehindNumber(NameText text, int at) {
    int from = text.skipSpaces(at);
    boolean bracket = text.at(from) == '(';
    int prefix = bracket ? from + 1 : from;
    int place = text.startsWith("จังหวัด", prefix) ? prefix + 7 : prefix;
    int end = registry.endOfPlaceAt(text, place, Place.Kind.PROVINCE);
    if (end - place <= 2 || text.isThai(end) || isRegion(text, at)) {
      return at;
    }
    return !bracket ? end : text.at(end) == ')' ? end + 1 : at;
  }

  /** Behind ภาคที่ 9 a province only tells where. */
  private static boolean isRegion(NameText text, int end) {
    int at = end;
    while (text.isDigit(at - 1)) {
      at--;
    }
    int cue = text.skipSpacesBack(at);
    return text.endsWith("ภาคที่", cue) || text.endsWith("ภาค", cue) || text.endsWith("เขต", cue) && !text.endsWith("แห่งชาติ เขต", cue);
  }

  private int branch(NameText text, int at, OrganisationType type) {
    int from = text.skipSpaces(at);
    if (type == OrganisationType.UNIVERSITY && text.startsWith("วิทยาเขต", from)) {
      return endOfRun(text, from + 8);
    }
    boolean branches =
        switch (type) {
          case STATE_ENTERPRISE, BANK, COMPANY, ASSOCIATION, INTERNATIONAL -> true;
          default -> false;
        };
    if (branches && text.startsWith("สาขา", from)) {
      return endOfRun(text, from + 4);
    }
    if (type == OrganisationType.STATE_ENTERPRISE && text.startsWith("สำนักงาน", from)) {
      int place = text.startsWith("จังหวัด", from + 8) ? from + 15 : from + 8;
      int end = registry.endOfPlaceAt(text, place, Place.Kind.DISTRICT);
      return end > place ? end : at;
    }
    return at;
  }

  /** A branch is called by a place, or by what stands up to the next space. */
  private int endOfRun(NameText text, int from) {
    int prefix = word(text, from, AREAS);
    int place = registry.endOfPlaceAt(text, prefix, Place.Kind.SUBDISTRICT);
    if (place > prefix && !text.isThai(place)) {
      return place;
    }
    int end = from;
    while (text.isThai(end)) {
      end++;
    }
    return end - from > 24 ? from : end;
  }

  private static int patronage(NameText text, int at) {
    int from = text.skipSpaces(at);
    int end = word(text, from, PATRONAGE);
    if (end == from) {
      return at;
    }
    return text.at(end) == 'ฯ' ? end + 1 : end;
  }
}
