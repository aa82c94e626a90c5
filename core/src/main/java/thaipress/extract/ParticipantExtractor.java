package thaipress.extract;

import static thaipress.extract.CountFeature.PREVIOUS_REFUSED;
import static thaipress.extract.CountFeature.PREVIOUS_TAKEN;
import static thaipress.extract.CountFeature.RATE_BEFORE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import thaipress.model.Article;
import thaipress.model.ParticipantMention;
import thaipress.model.Segmentation;
import thaipress.model.Warning;
import thaipress.text.Span;

/**
 * Finds how many people and bodies take part in what a release is about. Every number with a
 * classifier is a candidate; what stands around it decides, by the weights of {@link CountFeature}.
 */
public final class ParticipantExtractor {

  /** An extractor; it holds no state and may be shared between threads. */
  public ParticipantExtractor() {}

  /**
   * The counts of participants in the title and body, in the order of the text; those that say how
   * many took part in all are marked as total. A sum that its parts do not add up to is a warning
   * {@code sum-mismatch}.
   */
  public Extraction<ParticipantMention> extract(Article article, Segmentation segmentation) {
    return extract(ReleasePart.of(segmentation.text()), new Reach(article, segmentation.text()));
  }

  /** The same, of the releases of a text. */
  static Extraction<ParticipantMention> extract(List<ReleasePart> parts, Reach reach) {
    List<ParticipantMention> mentions = new ArrayList<>();
    List<Warning> warnings = new ArrayList<>();
    for (ReleasePart part : parts) {
      Run.of(part, reach).extract(mentions, warnings);
    }
    return new Extraction<>(mentions, warnings);
  }

  /** Every number with a classifier, in the order of the text, with what spoke for and against. */
  public List<Evidence> evidence(Article article, Segmentation segmentation) {
    return evidence(article, segmentation, (run, index, features) -> isTaken(features));
  }

  /**
   * The same where not the weights decide but the oracle: so a model learns from annotated
   * releases. It is asked in the order of the text, for what it said of a count counts for the
   * next.
   */
  public List<Evidence> evidence(
      Article article, Segmentation segmentation, Predicate<Evidence> oracle) {
    return evidence(
        article,
        segmentation,
        (run, index, features) -> oracle.test(evidence(run.span(index), features, false)));
  }

  private static List<Evidence> evidence(
      Article article, Segmentation segmentation, Verdict verdict) {
    List<Evidence> all = new ArrayList<>();
    for (Run run : runs(article, segmentation)) {
      all.addAll(run.evidence(verdict));
    }
    return all;
  }

  private static List<Run> runs(Article article, Segmentation segmentation) {
    Reach reach = new Reach(article, segmentation.text());
    return ReleasePart.of(segmentation.text()).stream().map(part -> Run.of(part, reach)).toList();
  }

  /** The forms in which counts are found, each with examples and counter-examples. */
  public static List<RuleDescription> rules() {
    return RuleTables.load(Arrays.stream(CountRule.values()).map(CountRule::label), "participants");
  }

  private static boolean isTaken(long features) {
    return CountFeature.model().score(features) > 0;
  }

  private static Evidence evidence(Span span, long features, boolean taken) {
    FeatureModel model = CountFeature.model();
    return new Evidence(
        span, model.names(features), model.opinion(features), model.score(features), taken);
  }

  /** Decides on a candidate. */
  private interface Verdict {
    boolean takes(Run run, int index, long features);
  }

  /** One release on its way. */
  private static final class Run {

    private final ReleasePart part;
    private final Count[] counts;

    private Run(ReleasePart part, Count[] counts) {
      this.part = part;
      this.counts = counts;
    }

    static Run of(ReleasePart part, Reach reach) {
      List<Count> all = new CountScanner(part.scanned()).scan();
      Count[] counts = new Count[all.size()];
      int n = 0;
      for (Count count : all) {
        if (part.isHeld(reach, count.begin()) && part.isWhole(count.begin(), count.end())) {
          counts[n++] = count;
        }
      }
      return new Run(part, n == counts.length ? counts : Arrays.copyOf(counts, n));
    }

    private Lines lines() {
      return part.scanned().lines();
    }

    List<Evidence> evidence(Verdict verdict) {
      long[] features = new long[counts.length];
      boolean[] taken = decide(new CountContext(part.scanned(), counts), features, verdict);
      List<Evidence> all = new ArrayList<>();
      for (int i = 0; i < taken.length; i++) {
        all.add(ParticipantExtractor.evidence(span(i), features[i], taken[i]));
      }
      return all;
    }

    private Span span(int index) {
      return part.rawSpan(counts[index].begin(), counts[index].end());
    }

    void extract(List<ParticipantMention> mentions, List<Warning> warnings) {
      if (counts.length == 0) {
        return;
      }
      long[] features = new long[counts.length];
      CountContext context = new CountContext(part.scanned(), counts);
      boolean[] taken = decide(context, features, (run, index, bits) -> isTaken(bits));
      int[] participants = indexes(taken);
      boolean[] total = new HeadCount(counts, features, taken, participants).choose();
      for (int i : participants) {
        mentions.add(mention(i, total[i], context));
      }
      addWarnings(participants, warnings);
    }

    /** Of those taken, asked once, since which are could not be foreseen. */
    private static int[] indexes(boolean[] taken) {
      int[] indexes = new int[taken.length];
      int n = 0;
      for (int i = 0; i < taken.length; i++) {
        indexes[n] = i;
        n += taken[i] ? 1 : 0;
      }
      return Arrays.copyOf(indexes, n);
    }

    private boolean[] decide(CountContext context, long[] features, Verdict verdict) {
      boolean[] taken = new boolean[counts.length];
      for (int i = 0; i < taken.length; i++) {
        features[i] = context.features(i);
        if (context.isNearPrevious(i)) {
          features[i] |= taken[i - 1] ? PREVIOUS_TAKEN.bit() : refused(features[i - 1]);
        }
        taken[i] = verdict.takes(this, i, features[i]);
      }
      return taken;
    }

    /** แขวงละ 3 คน รวม 540 คน: that a rate was refused says nothing of what comes. */
    private static long refused(long features) {
      return (features & RATE_BEFORE.bit()) != 0 ? 0 : PREVIOUS_REFUSED.bit();
    }

    private ParticipantMention mention(int index, boolean total, CountContext context) {
      Count count = counts[index];
      Span span = span(index);
      return new ParticipantMention(
          span,
          part.raw(span),
          bound(count.min()),
          bound(count.max()),
          count.unit(),
          who(index, context),
          total,
          CountRule.of(count).label());
    }

    private Optional<String> who(int index, CountContext context) {
      Count count = counts[index];
      int other = index > 0 ? counts[index - 1].end() : 0;
      int from = Math.max(other, context.lineBegin(index));
      Optional<int[]> group =
          new CountedGroup(part.text(), context.heard(), index, count)
              .between(from, context.lineEnd(index));
      return group.isPresent() ? Optional.of(raw(group.orElseThrow())) : Optional.empty();
    }

    private String raw(int[] stretch) {
      return part.raw(part.rawSpan(stretch[0], stretch[1]));
    }

    private static OptionalLong bound(long number) {
      return number == Count.OPEN ? OptionalLong.empty() : OptionalLong.of(number);
    }

    private void addWarnings(int[] participants, List<Warning> warnings) {
      for (int i : participants) {
        long parts = Sums.claimedParts(counts, lines(), i);
        Count count = counts[i];
        if (parts > 0 && parts != count.size()) {
          warnings.add(
              new Warning(
                  span(i),
                  "sum-mismatch",
                  "the parts add up to " + parts + ", not to " + count.size()));
        }
      }
    }
  }
}
