package thaipress.corpus.gold;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import thaipress.model.Analysis;
import thaipress.model.DateMention;
import thaipress.model.Mention;
import thaipress.model.ObjectiveMention.Cue;
import thaipress.model.OrganisationMention;
import thaipress.model.ParticipantMention;
import thaipress.text.Span;

/**
 * Compares analyses with gold, release by release, and adds up the guideline's figures. Spans are
 * compared in code points and without blanks at their edges. Not for use by several threads.
 */
public final class Scorer {

  private static final List<String> NAMES =
      List.of(
          "organisations.exact",
          "organisations.overlap",
          "organisations.canonical",
          "dates.value",
          "dates.exact",
          "participants.value",
          "participants.total",
          "objectives.overlap",
          "objectives.exact",
          "objectives.characters",
          "objectives.explicit");

  private final SortedMap<String, Figure> figures = new TreeMap<>();
  private final List<String> missing = new ArrayList<>();
  private int documents;

  /** A scorer that has seen nothing. */
  public Scorer() {
    NAMES.forEach(name -> figures.put(name, new Figure(0, 0, 0)));
  }

  /** Adds one release and what was extracted from it; empty where it was not analysed. */
  public void add(Gold gold, Optional<Analysis> analysis) {
    documents++;
    if (analysis.isEmpty()) {
      missing.add(gold.id());
    }
    Document document = new Document(gold.article().text());
    addOrganisations(
        document, gold.organisations(), analysis.map(Analysis::organisations).orElse(List.of()));
    addDates(document, gold.dates(), analysis.map(Analysis::dates).orElse(List.of()));
    addParticipants(
        document, gold.participants(), analysis.map(Analysis::participants).orElse(List.of()));
    addObjectives(
        document.gold(gold.objectives()),
        document.found(analysis.map(Analysis::objectives).orElse(List.of())));
  }

  /** What has been added up so far. */
  public Scores scores() {
    return new Scores(documents, missing, figures);
  }

  private void addOrganisations(
      Document document, List<Gold.Organisation> gold, List<OrganisationMention> found) {
    List<Placed<Gold.Organisation>> g = document.gold(gold);
    List<Placed<OrganisationMention>> p = document.found(found);
    tally("organisations.exact", g, p, Placed::same);
    tally("organisations.overlap", g, p, Placed::overlaps);
    Set<String> wanted = new HashSet<>();
    gold.forEach(entry -> wanted.add(plain(entry.canonical())));
    Set<String> got = new HashSet<>();
    found.forEach(mention -> got.add(plain(mention.canonical())));
    long hits = got.stream().filter(wanted::contains).count();
    count("organisations.canonical", hits, wanted.size(), got.size());
  }

  private void addDates(Document document, List<Gold.Date> gold, List<DateMention> found) {
    List<Placed<Gold.Date>> g = document.gold(gold);
    List<Placed<DateMention>> p = document.found(found);
    tally("dates.value", g, p, (a, b) -> a.overlaps(b) && sameValue(a, b));
    tally("dates.exact", g, p, (a, b) -> a.same(b) && sameValue(a, b));
  }

  private static boolean sameValue(Placed<Gold.Date> gold, Placed<DateMention> found) {
    return gold.what().value().equals(found.what().value().notation());
  }

  private void addParticipants(
      Document document, List<Gold.Participant> gold, List<ParticipantMention> found) {
    List<Placed<Gold.Participant>> g = document.gold(gold);
    List<Placed<ParticipantMention>> p = document.found(found);
    tally("participants.value", g, p, Scorer::sameAmount);
    tally(
        "participants.total",
        only(g, entry -> entry.what().total()),
        only(p, mention -> mention.what().total()),
        Scorer::sameAmount);
  }

  private static boolean sameAmount(
      Placed<Gold.Participant> gold, Placed<ParticipantMention> found) {
    Gold.Participant a = gold.what();
    ParticipantMention b = found.what();
    return gold.overlaps(found)
        && same(a.min(), b.min())
        && same(a.max(), b.max())
        && a.unit().equals(b.unit());
  }

  private static boolean same(OptionalDouble a, OptionalLong b) {
    return a.isPresent() == b.isPresent() && (a.isEmpty() || a.getAsDouble() == b.getAsLong());
  }

  private void addObjectives(List<Placed<Gold.Objective>> gold, List<? extends Placed<?>> found) {
    List<Placed<Gold.Objective>> hits = tally("objectives.overlap", gold, found, Scorer::agrees);
    tally("objectives.exact", gold, found, Placed::same);
    long explicit = hits.stream().filter(Scorer::isExplicit).count();
    count("objectives.explicit", explicit, only(gold, Scorer::isExplicit).size(), explicit);
    BitSet wanted = characters(gold);
    BitSet got = characters(found);
    BitSet both = (BitSet) wanted.clone();
    both.and(got);
    count("objectives.characters", both.cardinality(), wanted.cardinality(), got.cardinality());
  }

  private static boolean agrees(Placed<Gold.Objective> gold, Placed<?> found) {
    return gold.shared(found) >= 0.5;
  }

  private static boolean isExplicit(Placed<Gold.Objective> gold) {
    return gold.what().cue() == Cue.EXPLICIT;
  }

  private static BitSet characters(List<? extends Placed<?>> placed) {
    BitSet characters = new BitSet();
    placed.forEach(each -> characters.set(each.begin(), each.end()));
    return characters;
  }

  private static <T> List<T> only(List<T> all, Predicate<T> which) {
    return all.stream().filter(which).toList();
  }

  /**
   * Pairs gold with what was found, one to one: each in the order of the text takes what fits and
   * overlaps it most.
   */
  private <G, P extends Placed<?>> List<Placed<G>> tally(
      String name, List<Placed<G>> gold, List<P> found, BiPredicate<Placed<G>, P> fits) {
    List<P> left = new ArrayList<>(found);
    List<Placed<G>> hits = new ArrayList<>();
    for (Placed<G> wanted : gold) {
      int best = -1;
      double most = -1;
      for (int i = 0; i < left.size(); i++) {
        if (fits.test(wanted, left.get(i)) && wanted.shared(left.get(i)) > most) {
          best = i;
          most = wanted.shared(left.get(i));
        }
      }
      if (best >= 0) {
        left.remove(best);
        hits.add(wanted);
      }
    }
    count(name, hits.size(), gold.size(), found.size());
    return hits;
  }

  private void count(String name, long hits, long gold, long predicted) {
    figures.merge(
        name,
        new Figure(hits, gold, predicted),
        (sum, more) -> sum.plus(more.hits(), more.gold(), more.predicted()));
  }

  /** A name without the differences that do not matter: digits, spaces, compatibility forms. */
  static String plain(String name) {
    String normal = Normalizer.normalize(name, Normalizer.Form.NFKC);
    StringBuilder plain = new StringBuilder(normal.length());
    for (int i = 0; i < normal.length(); i++) {
      char c = normal.charAt(i);
      if (c >= '๐' && c <= '๙') {
        plain.append((char) (c - '๐' + '0'));
      } else if (c != 0x200B && !PythonSpaces.isSpace(c)) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** A gold entry or a mention at its place in code points. */
  private record Placed<T>(T what, int begin, int end) {

    boolean same(Placed<?> other) {
      return begin == other.begin && end == other.end;
    }

    boolean overlaps(Placed<?> other) {
      return begin < other.end && other.begin < end;
    }

    /** The length that the two have in common over the length that they cover. */
    double shared(Placed<?> other) {
      int common = Math.min(end, other.end) - Math.max(begin, other.begin);
      int covered = Math.max(end, other.end) - Math.min(begin, other.begin);
      return covered == 0 ? 0 : (double) Math.max(0, common) / covered;
    }
  }

  /** One release's text, for placing what stands in it. */
  private static final class Document {

    private final String text;
    private final CodePoints codePoints;

    Document(String text) {
      this.text = text;
      this.codePoints = new CodePoints(text);
    }

    <G extends Gold.Entry> List<Placed<G>> gold(List<G> entries) {
      return entries.stream()
          .map(entry -> place(entry, entry.span()))
          .sorted((a, b) -> Integer.compare(a.begin(), b.begin()))
          .toList();
    }

    <M extends Mention> List<Placed<M>> found(List<M> mentions) {
      return mentions.stream().map(mention -> place(mention, mention.span())).toList();
    }

    private <T> Placed<T> place(T what, Span span) {
      Span trimmed = PythonSpaces.trim(text, span);
      return new Placed<>(what, codePoints.of(trimmed.begin()), codePoints.of(trimmed.end()));
    }
  }
}
