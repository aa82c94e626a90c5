package thaipress.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Names cut short at one place that go on at another where the text is the same: what ends a name
 * behind คณะกรรมการพัฒนาเกษตรกรรมยั่งยืน|ในเมือง โดยมี… ends none behind the whole one.
 */
final class WholeNames {

  private WholeNames() {}

  /** The names, each as long as the longest of them that stands at the same place. */
  static List<Candidate> of(NameText text, List<Candidate> names) {
    if (!mayGoOnTwice(names)) {
      return names;
    }
    NavigableMap<String, Candidate> written = new TreeMap<>();
    for (Candidate name : names) {
      if (mayGoOn(name)) {
        written.putIfAbsent(text.slice(name.begin(), name.end()), name);
      }
    }
    List<Candidate> whole = new ArrayList<>(names.size());
    for (Candidate name : names) {
      whole.add(mayGoOn(name) ? longest(text, name, written) : name);
    }
    return whole;
  }

  /** Whether there are two of which one may be cut short, as in few texts. */
  private static boolean mayGoOnTwice(List<Candidate> names) {
    int found = 0;
    for (Candidate name : names) {
      found += mayGoOn(name) ? 1 : 0;
    }
    return found > 1;
  }

  /** Whether it was words rather than the registry or a table that ended the name. */
  private static boolean mayGoOn(Candidate name) {
    return name.rule().equals(NameRules.FREE_NAME) && !name.known();
  }

  private static Candidate longest(
      NameText text, Candidate name, NavigableMap<String, Candidate> written) {
    String string = text.slice(name.begin(), name.end());
    Candidate longest = name;
    for (var other = written.higherEntry(string);
        other != null && other.getKey().startsWith(string);
        other = written.higherEntry(other.getKey())) {
      Candidate body = other.getValue();
      int end = name.begin() + other.getKey().length();
      if (text.startsWith(other.getKey(), name.begin()) && text.isWordEnd(end)) {
        longest =
            new Candidate(
                name.begin(), end, body.canonical(), body.type(), body.known(), body.rule());
      }
    }
    return longest;
  }
}
