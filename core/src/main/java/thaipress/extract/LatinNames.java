package thaipress.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import thaipress.model.OrganisationType;
import thaipress.model.Segmentation;
import thaipress.model.WordKind;

/** Names in Latin script that say themselves what they are: Observer Research Foundation. */
final class LatinNames {

  private static final int FEWEST = 2;
  private static final int MOST = 14;

  /** As many words further, over a space, the next of a run stands. */
  private static final int NEAR = 2;

  private static final Map<String, OrganisationType> HEADS =
      Map.ofEntries(
          Map.entry("University", OrganisationType.FOREIGN),
          Map.entry("Foundation", OrganisationType.FOUNDATION),
          Map.entry("Association", OrganisationType.ASSOCIATION),
          Map.entry("Federation", OrganisationType.ASSOCIATION),
          Map.entry("Center", OrganisationType.AGENCY),
          Map.entry("Centre", OrganisationType.AGENCY),
          Map.entry("Council", OrganisationType.FOREIGN),
          Map.entry("Institute", OrganisationType.FOREIGN),
          Map.entry("Institution", OrganisationType.FOREIGN),
          Map.entry("Agency", OrganisationType.FOREIGN),
          Map.entry("Ministry", OrganisationType.FOREIGN),
          Map.entry("Department", OrganisationType.FOREIGN),
          Map.entry("Organization", OrganisationType.INTERNATIONAL),
          Map.entry("Organisation", OrganisationType.INTERNATIONAL),
          Map.entry("Commission", OrganisationType.INTERNATIONAL),
          Map.entry("Corporation", OrganisationType.COMPANY),
          Map.entry("Hospital", OrganisationType.HOSPITAL),
          Map.entry("Committee", OrganisationType.COMMITTEE),
          Map.entry("Authority", OrganisationType.AGENCY),
          Map.entry("Bureau", OrganisationType.AGENCY),
          Map.entry("Ltd", OrganisationType.COMPANY),
          Map.entry("Limited", OrganisationType.COMPANY),
          Map.entry("Inc", OrganisationType.COMPANY),
          Map.entry("Alliance", OrganisationType.ASSOCIATION),
          Map.entry("Chamber", OrganisationType.ASSOCIATION),
          Map.entry("Secretariat", OrganisationType.INTERNATIONAL),
          Map.entry("College", OrganisationType.FOREIGN),
          Map.entry("Bank", OrganisationType.BANK));

  /** What makes a plan or an event of a name, and what makes a class of a word for bodies. */
  private static final Set<String> THINGS =
      Set.of(
          "Plan",
          "Program",
          "Programme",
          "Project",
          "Act",
          "Award",
          "Awards",
          "Day",
          "Week",
          "Forum",
          "Summit",
          "Conference",
          "Meeting",
          "Festival",
          "Expo",
          "Fair",
          "Strategy",
          "Policy",
          "Card",
          "Announcement",
          "Loan",
          "Dr",
          "Portal",
          "Report",
          "Agreement",
          "Convention",
          "Statement",
          "Index");

  private static final Set<String> CLASSES =
      Set.of(
          "Smart", "Green", "Digital", "Safe", "Clean", "Happy", "Good", "Best", "New", "Field",
          "One", "Public", "Credit", "Social", "Joint", "A");

  /** What stands before a name in capitals: an article, an officer. */
  private static final Terms OUTSIDE =
      Terms.of(
          "The_ Draft_ President_of_ Governor_of_ Director_of_ Chairman_of_ Secretary_of_"
              + " Resolution_of_ Official_of_ Secretary_General_of_");

  /** What joins capitalised words. */
  private static final Set<String> LINKS = Set.of("of", "and", "for", "in", "&");

  private static final String LINK_OF_HEAD = "on";
  private static final String COMMA = ",";

  /** By character whether something of this begins with it. */
  private static final boolean[] JOINING = new boolean[0x80];

  static {
    Stream.concat(LINKS.stream(), Stream.of(LINK_OF_HEAD, COMMA))
        .forEach(joint -> JOINING[joint.charAt(0)] = true);
  }

  private LatinNames() {}

  /** Adds the runs of capitalised words that hold a word for a kind of body. */
  static void find(NameText text, List<Candidate> found) {
    Segmentation words = text.segmentation();
    int[] foreign = text.foreignWords();
    int from = 0;
    for (int i = 0; i + 1 < foreign.length; i++) {
      int word = foreign[i];
      if (word >= from
          && words.kind(word) == WordKind.FOREIGN
          && mayFollow(text, word, foreign[i + 1])
          && isCapital(text, words.begin(word))) {
        from = run(text, words, word, found);
      }
    }
  }

  /** Whether the next word that is not Thai may belong to a run with this one. */
  private static boolean mayFollow(NameText text, int word, int next) {
    int at = text.segmentation().begin(next);
    return next - word <= NEAR && (text.isLatin(at) || mayGoOn(text.at(at)));
  }

  /** Reads the run that begins with this word and returns the index behind it. */
  private static int run(NameText text, Segmentation words, int first, List<Candidate> found) {
    int last = first;
    int size = 1;
    int word = first;
    while (word < words.size() && word - first < 2 * MOST) {
      if (words.kind(word) == WordKind.SPACE) {
        word++;
        continue;
      }
      if (words.kind(word) == WordKind.FOREIGN && isCapital(text, words.begin(word))) {
        last = word;
        size++;
      } else if (!mayGoOn(text.at(words.begin(word))) || !goesOn(words, last, word)) {
        break;
      }
      word++;
    }
    OrganisationType type = size > FEWEST ? type(words, first, last) : OrganisationType.OTHER;
    if (type != OrganisationType.OTHER && isHeaded(words, first, last)) {
      int begin = words.begin(first);
      int end = words.end(last);
      found.add(
          new Candidate(begin, end, text.plain(begin, end), type, false, NameRules.LATIN_NAME));
    }
    return last + 1;
  }

  /** What the last word for a kind of body says. */
  private static OrganisationType type(Segmentation words, int first, int last) {
    for (int word = last; word >= first; word--) {
      if (words.kind(word) == WordKind.FOREIGN) {
        OrganisationType type = HEADS.get(words.word(word));
        if (type != null) {
          return type;
        }
      }
    }
    return OrganisationType.OTHER;
  }

  /** Whether a word that a run goes on with may begin with this: mostly the run ends here. */
  private static boolean mayGoOn(char first) {
    return first < JOINING.length && JOINING[first];
  }

  /** Whether a run whose last capitalised word this is may go on with another word. */
  private static boolean goesOn(Segmentation words, int last, int word) {
    String form = words.word(word);
    return LINKS.contains(form) || isLinkOfHead(words, last, form) || isListed(words, word, form);
  }

  /** The word for a kind of body is the last, or has of or for behind it. */
  private static boolean isHeaded(Segmentation words, int first, int last) {
    if (THINGS.contains(words.word(last))) {
      return false;
    }
    for (int word = first; word < last; word++) {
      boolean linked =
          word + 2 <= last
              && (words.word(word + 2).equals("of")
                  || words.word(word + 2).equals("for")
                  || words.word(word + 2).equals("on"));
      if (linked && HEADS.containsKey(words.word(word))) {
        return true;
      }
    }
    String end = words.word(last);
    boolean common = CLASSES.contains(words.word(first)) && last - first == 2;
    return !common && HEADS.containsKey(end) && !end.startsWith("Cent");
  }

  /** International Agency for Research on Cancer: behind other words it tells the day. */
  private static boolean isLinkOfHead(Segmentation words, int last, String form) {
    if (!form.equals(LINK_OF_HEAD)) {
      return false;
    }
    String before = words.word(last);
    return HEADS.containsKey(before) || before.equals("Research");
  }

  /** The comma of Educational, Scientific and Cultural. */
  private static boolean isListed(Segmentation words, int comma, String form) {
    return form.equals(COMMA)
        && comma + 4 < words.size()
        && words.kind(comma + 1) == WordKind.SPACE
        && words.kind(comma + 2) == WordKind.FOREIGN
        && !words.word(comma + 2).equals("Thailand")
        && words.kind(comma + 3) == WordKind.SPACE
        && words.word(comma + 4).equals("and");
  }

  private static boolean isCapital(NameText text, int at) {
    return text.at(at) >= 'A' && text.at(at) <= 'Z' && OUTSIDE.at(text.folded(), at) == 0;
  }
}
