package thaipress.corpus.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import thaipress.lexicon.Lexicon;
import thaipress.lexicon.Place;
import thaipress.model.Segmentation;
import thaipress.text.Folded;
import thaipress.text.Span;

/**
 * Finds the provinces that a release names: whatever stands behind จังหวัด or จ., and names that
 * mean nothing else wherever they stand as words. A name that is a word as well (เลย, ตาก, แพร่)
 * needs the word for its kind before it.
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

  private final Map<String, String> canonicals = new HashMap<>();
  private final Map<Character, List<String>> byFirst = new HashMap<>();

  /**
   * A place where a province is named.
   *
   * @param province its name without จังหวัด
   * @param span where the name stands, in UTF-16 offsets into the raw text
   */
  public record Named(String province, Span span) {}

  /** The provinces of a lexicon. */
  public Provinces(Lexicon lexicon) {
    for (Place place : lexicon.places()) {
      if (place.kind() == Place.Kind.PROVINCE) {
        canonicals.put(place.name(), place.name());
      }
    }
    canonicals.put("กรุงเทพมหานคร", "กรุงเทพมหานคร");
    OTHER_NAMES.forEach(canonicals::putIfAbsent);
    for (String name : canonicals.keySet()) {
      byFirst.computeIfAbsent(name.charAt(0), c -> new ArrayList<>()).add(name);
    }
    byFirst.values().forEach(names -> names.sort(Comparator.comparing(String::length).reversed()));
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

  /** Where provinces are named, in the order of the text. */
  public List<Named> find(Segmentation words) {
    List<Named> found = new ArrayList<>();
    String text = words.text().toString();
    for (int word = 0; word < words.size(); word++) {
      int begin = words.begin(word);
      String name = nameAt(text, begin, words);
      if (name.isEmpty()) {
        begin = behindKind(text, word, words);
        name = begin < 0 ? "" : nameAt(text, begin, words);
      }
      if (!name.isEmpty() && (!WORDS_TOO.contains(name) || followsKind(text, begin))) {
        int end = begin + name.length();
        found.add(new Named(canonicals.getOrDefault(name, name), words.text().rawSpan(begin, end)));
        word = words.wordAt(end - 1);
      }
    }
    return found;
  }

  /** The longest name that begins here and ends where a word ends. */
  private String nameAt(String text, int begin, Segmentation words) {
    for (String name : byFirst.getOrDefault(text.charAt(begin), List.of())) {
      int end = begin + name.length();
      if (text.startsWith(name, begin)
          && (end == text.length() || words.begin(words.wordAt(end)) == end)) {
        return name;
      }
    }
    return "";
  }

  /** Where a word goes on behind the word for the kind with which it begins; or -1. */
  private static int behindKind(String text, int word, Segmentation words) {
    for (String kind : KINDS) {
      int end = words.begin(word) + kind.length();
      if (end < words.end(word) && text.startsWith(kind, words.begin(word))) {
        return end;
      }
    }
    return -1;
  }

  private static boolean followsKind(String text, int begin) {
    int end = begin;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    for (String kind : KINDS) {
      if (text.startsWith(kind, end - kind.length())) {
        return true;
      }
    }
    return false;
  }
}
