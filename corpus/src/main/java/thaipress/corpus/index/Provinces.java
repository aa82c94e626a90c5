package thaipress.corpus.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import thaipress.lexicon.Body;
import thaipress.lexicon.Lexicon;
import thaipress.lexicon.Place;
import thaipress.model.Analysis;
import thaipress.model.OrganisationMention;
import thaipress.model.Segmentation;
import thaipress.model.WordKind;
import thaipress.text.Folded;
import thaipress.text.Span;

/**
 * Finds the provinces that a release names, or in which the districts and bodies lie that it names.
 * A province is whatever stands behind จังหวัด or จ., and names that mean nothing else wherever
 * they stand as words. A name that is a word as well (เลย, ตาก, แพร่) needs the word for its kind
 * before it, and so does a district; names that several provinces have for one tell nothing.
 */
public final class Provinces {

  private static final Set<String> WORDS_TOO =
      Set.of("เลย", "ตาก", "แพร่", "น่าน", "ตราด", "ตรัง", "ร้อยเอ็ด", "พังงา", "ชัยนาท", "สตูล");

  private static final Map<String, String> OTHER_NAMES =
      Map.of(
          "กรุงเทพ", "กรุงเทพมหานคร",
          "กรุงเทพฯ", "กรุงเทพมหานคร",
          "กทม", "กรุงเทพมหานคร",
          "กทม.", "กรุงเทพมหานคร",
          "อยุธยา", "พระนครศรีอยุธยา",
          "โคราช", "นครราชสีมา",
          "แปดริ้ว", "ฉะเชิงเทรา");

  private static final List<String> KINDS = List.of("จังหวัด", "จ.", "จว.");
  private static final List<String> DISTRICT_KINDS = List.of("อำเภอ", "อ.");
  private static final List<String> BANGKOK_KINDS = List.of("เขต");

  /** The number of different {@link #pair}s. */
  private static final int PAIRS = 1 << 14;

  private static final byte BEGIN_PROVINCE = 1;
  private static final byte BEGIN_KIND = 2;
  private static final byte END_DISTRICT_KIND = 4;

  private static final String[] NONE = {};
  private static final String BANGKOK = "กรุงเทพมหานคร";

  private final Map<String, String> canonicals = new HashMap<>();
  private final String[][] byBeginning;
  private final Map<String, String> districts = new HashMap<>();
  private final String[][] districtsByBeginning;
  private final Map<String, String> bodies = new HashMap<>();

  /**
   * By {@link #pair}: what may begin or end with it. Most words do neither with any that counts.
   */
  private final byte[] may = new byte[PAIRS];

  /**
   * A place where a province is named.
   *
   * @param province its name without จังหวัด
   * @param span where its name stands, or that of the district or body, in UTF-16 offsets into the
   *     raw text
   */
  public record Named(String province, Span span) {}

  /** The provinces of a lexicon. */
  public Provinces(Lexicon lexicon) {
    for (Place place : lexicon.places()) {
      if (place.kind() == Place.Kind.PROVINCE) {
        canonicals.put(place.name(), place.name());
      }
    }
    canonicals.put(BANGKOK, BANGKOK);
    OTHER_NAMES.forEach(canonicals::putIfAbsent);
    byBeginning = byBeginning(canonicals.keySet());
    addDistricts(lexicon);
    districtsByBeginning = byBeginning(districts.keySet());
    for (List<String> kinds : List.of(KINDS, DISTRICT_KINDS, BANGKOK_KINDS)) {
      kinds.forEach(kind -> may[pair(kind, 0)] |= BEGIN_KIND);
    }
    canonicals.keySet().forEach(name -> may[pair(name, 0)] |= BEGIN_PROVINCE);
    for (List<String> kinds : List.of(DISTRICT_KINDS, BANGKOK_KINDS)) {
      kinds.forEach(kind -> may[pair(kind, kind.length() - 2)] |= END_DISTRICT_KIND);
    }
    for (Body body : lexicon.bodies()) {
      resolve(body.province()).ifPresent(province -> bodies.put(body.canonical(), province));
    }
  }

  private void addDistricts(Lexicon lexicon) {
    Set<String> several = new HashSet<>();
    for (Place place : lexicon.places()) {
      if (place.kind() == Place.Kind.DISTRICT && canonicals.containsKey(place.parent())) {
        String other = districts.put(place.name(), place.parent());
        if (other != null && !other.equals(place.parent())) {
          several.add(place.name());
        }
      }
    }
    districts.keySet().removeAll(several);
  }

  /** Names by their first {@link #pair}, the longest first. */
  private static String[][] byBeginning(Set<String> names) {
    String[][] lists = new String[PAIRS][];
    Arrays.fill(lists, NONE);
    List<String> sorted = new ArrayList<>(names);
    sorted.sort(Comparator.comparing(String::length).reversed());
    for (String name : sorted) {
      int pair = pair(name, 0);
      lists[pair] = Arrays.copyOf(lists[pair], lists[pair].length + 1);
      lists[pair][lists[pair].length - 1] = name;
    }
    return lists;
  }

  /** The province that a name means, with or without จังหวัด or จ. before it. */
  public Optional<String> resolve(String name) {
    String key = Folded.of(name).toString().strip();
    for (String kind : KINDS) {
      if (key.startsWith(kind) && key.length() > kind.length()) {
        key = key.substring(kind.length()).strip();
        break;
      }
    }
    return Optional.ofNullable(canonicals.get(key));
  }

  /** Where provinces, and districts and bodies in them, are named, in the order of the text. */
  public List<Named> find(Analysis analysis) {
    List<Named> found = new ArrayList<>(find(analysis.segmentation()));
    for (OrganisationMention mention : analysis.organisations()) {
      String province = bodies.get(mention.canonical());
      if (province != null) {
        found.add(new Named(province, mention.span()));
      }
    }
    found.sort(Comparator.comparing(Named::span));
    return found;
  }

  /** Where provinces and districts are named, in the order of the text. */
  List<Named> find(Segmentation words) {
    List<Named> found = new ArrayList<>();
    String text = words.text().toString();
    boolean behindDistrictKind = false;
    for (int word = 0; word < words.size(); word++) {
      if (words.kind(word) == WordKind.SPACE) {
        continue;
      }
      Optional<Name> name = name(text, word, words, behindDistrictKind);
      if (name.isPresent()) {
        Name named = name.get();
        Span span = words.text().rawSpan(named.begin, named.end);
        found.add(new Named(named.province, span));
        word = words.wordAt(named.end - 1);
      }
      behindDistrictKind = mayEndDistrictKind(text, words.end(word));
    }
    return found;
  }

  private boolean mayEndDistrictKind(String text, int end) {
    return end > 1 && (may[pair(text, end - 2)] & END_DISTRICT_KIND) != 0;
  }

  private Optional<Name> name(
      String text, int word, Segmentation words, boolean behindDistrictKind) {
    int begins = may[pair(text, words.begin(word))];
    boolean isKind = (begins & BEGIN_KIND) != 0;
    if (isKind || (begins & BEGIN_PROVINCE) != 0) {
      Optional<Name> province = province(text, word, words, isKind);
      if (province.isPresent()) {
        return province;
      }
    }
    return isKind || behindDistrictKind ? district(text, word, words) : Optional.empty();
  }

  /** A name in the folded text, and the province that it means or lies in. */
  private record Name(String province, int begin, int end) {}

  private Optional<Name> province(String text, int word, Segmentation words, boolean isKind) {
    int begin = words.begin(word);
    String name = nameAt(byBeginning, text, begin, words);
    if (name.isEmpty() && isKind) {
      begin = behindKind(KINDS, text, word, words);
      name = begin < 0 ? "" : nameAt(byBeginning, text, begin, words);
    }
    if (name.isEmpty() || WORDS_TOO.contains(name) && !followsKind(KINDS, text, begin)) {
      return Optional.empty();
    }
    String canonical = canonicals.getOrDefault(name, name);
    return Optional.of(new Name(canonical, begin, begin + name.length()));
  }

  private Optional<Name> district(String text, int word, Segmentation words) {
    int begin = words.begin(word);
    if (!followsDistrict(text, begin)) {
      begin = behindKind(DISTRICT_KINDS, text, word, words);
      begin = begin < 0 ? behindKind(BANGKOK_KINDS, text, word, words) : begin;
    }
    String name = begin < 0 ? "" : nameAt(districtsByBeginning, text, begin, words);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    String province = districts.getOrDefault(name, "");
    List<String> kinds = province.equals(BANGKOK) ? BANGKOK_KINDS : DISTRICT_KINDS;
    return province.isEmpty() || !followsKind(kinds, text, begin)
        ? Optional.empty()
        : Optional.of(new Name(province, begin, begin + name.length()));
  }

  /** The last bits of the first two letters. */
  private static int pair(String text, int at) {
    int second = at + 1 < text.length() ? text.charAt(at + 1) : 0;
    return (text.charAt(at) & 0x7F) << 7 | second & 0x7F;
  }

  /** The longest name that begins here and ends where a word ends. */
  private static String nameAt(String[][] names, String text, int begin, Segmentation words) {
    for (String name : names[pair(text, begin)]) {
      int end = begin + name.length();
      if (text.startsWith(name, begin)
          && (end == text.length() || words.begin(words.wordAt(end)) == end)) {
        return name;
      }
    }
    return "";
  }

  /** Where a word goes on behind the word for the kind with which it begins; or -1. */
  private static int behindKind(List<String> kinds, String text, int word, Segmentation words) {
    for (String kind : kinds) {
      int end = words.begin(word) + kind.length();
      if (end < words.end(word) && text.startsWith(kind, words.begin(word))) {
        return end;
      }
    }
    return -1;
  }

  private static boolean followsDistrict(String text, int begin) {
    return followsKind(DISTRICT_KINDS, text, begin) || followsKind(BANGKOK_KINDS, text, begin);
  }

  private static int withoutSpaces(String text, int begin) {
    int end = begin;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }

  private static boolean followsKind(List<String> kinds, String text, int begin) {
    int end = withoutSpaces(text, begin);
    for (String kind : kinds) {
      if (text.startsWith(kind, end - kind.length())) {
        return true;
      }
    }
    return false;
  }
}
