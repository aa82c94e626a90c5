package thaipress.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import thaipress.model.Article;
import thaipress.model.ObjectiveMention;
import thaipress.model.ObjectiveMention.Cue;
import thaipress.model.Segmentation;
import thaipress.text.Span;

/**
 * Finds what the activity of a release is for. Every cue of an aim is a candidate; what stands
 * around it decides, by the weights of {@link AimFeature}.
 */
public final class ObjectiveExtractor {

  private static final int NEAR = 8;

  /** An extractor; it holds no state and may be shared between threads. */
  public ObjectiveExtractor() {}

  /**
   * The aims in the title and body, one mention each, in the order of the text: from เพื่อ or the
   * first word behind the cue to the aim's last word.
   */
  public Extraction<ObjectiveMention> extract(Article article, Segmentation segmentation) {
    return extract(ReleasePart.of(segmentation.text()), new Reach(article, segmentation.text()));
  }

  /** The same, of the releases of a text. */
  static Extraction<ObjectiveMention> extract(List<ReleasePart> parts, Reach reach) {
    List<ObjectiveMention> mentions = new ArrayList<>();
    for (ReleasePart part : parts) {
      Run run = new Run(part, reach);
      run.walk(
          (aim, features) -> isTaken(features),
          (aim, features, taken) -> {
            if (taken) {
              run.addMentions(aim, mentions);
            }
          });
    }
    return new Extraction<>(mentions, List.of());
  }

  /** Every cue of an aim, in the order of the text, with what spoke for and against. */
  public List<Evidence> evidence(Article article, Segmentation segmentation) {
    List<Evidence> all = new ArrayList<>();
    for (Run run : runs(article, segmentation)) {
      run.walk(
          (aim, features) -> isTaken(features),
          (aim, features, taken) -> all.add(evidence(run.firstItem(aim), features, taken)));
    }
    return all;
  }

  /**
   * The same where not the weights decide but the oracle: so a model learns from annotated
   * releases. The span it sees is that of the first aim behind the cue. It is asked in the order of
   * the text, for what it said of an aim counts for the next.
   */
  public List<Evidence> evidence(
      Article article, Segmentation segmentation, Predicate<Evidence> oracle) {
    List<Evidence> all = new ArrayList<>();
    for (Run run : runs(article, segmentation)) {
      run.walk(
          (aim, features) -> oracle.test(evidence(run.firstItem(aim), features, false)),
          (aim, features, taken) -> all.add(evidence(run.firstItem(aim), features, taken)));
    }
    return all;
  }

  private static List<Run> runs(Article article, Segmentation segmentation) {
    Reach reach = new Reach(article, segmentation.text());
    return ReleasePart.of(segmentation.text()).stream().map(part -> new Run(part, reach)).toList();
  }

  /**
   * The rules by which aims are found, each with examples and counter-examples; ⏎ in one is a line
   * break.
   */
  public static List<RuleDescription> rules() {
    return RuleTables.load(
        Stream.concat(Arrays.stream(AimCue.values()).map(AimCue::rule), Stream.of(Aim.LISTED)),
        "objectives");
  }

  private static boolean isTaken(long features) {
    return AimFeature.model().score(features) > 0;
  }

  private static Evidence evidence(Span span, long features, boolean taken) {
    FeatureModel model = AimFeature.model();
    return new Evidence(
        span, model.names(features), model.opinion(features), model.score(features), taken);
  }

  /** Decides on a candidate. */
  private interface Verdict {
    boolean takes(Aim aim, long features);
  }

  /** Hears of every candidate that was decided on. */
  private interface Outcome {
    void of(Aim aim, long features, boolean taken);
  }

  /** One release on its way. */
  private static final class Run {

    private final ReleasePart part;
    private final Reach reach;

    Run(ReleasePart part, Reach reach) {
      this.part = part;
      this.reach = reach;
    }

    void walk(Verdict verdict, Outcome outcome) {
      ScannedText text = part.scanned();
      if (text.aims().length == 0) {
        return;
      }
      AimPlaces places = new AimPlaces(text);
      AimScanner scanner = new AimScanner(text.text(), places.cues());
      AimContext context = new AimContext(text, places);
      boolean stated = false;
      int previous = 0;
      int end = -1;
      int from = 0;
      for (Optional<Aim> next = scanner.next(from); next.isPresent(); next = scanner.next(from)) {
        Aim aim = next.get();
        boolean taken = false;
        if (part.isHeld(reach, aim.word())) {
          int follows = end >= 0 && aim.word() - end <= NEAR ? previous : 0;
          long features = context.features(aim, follows, stated);
          taken = verdict.takes(aim, features);
          outcome.of(aim, features, taken);
        }
        stated |= taken && aim.cue() == AimCue.STATED;
        previous = taken ? 1 : -1;
        end = aim.end();
        from = taken ? aim.end() : aim.wordEnd();
      }
    }

    Span firstItem(Aim aim) {
      return part.rawSpan(aim.items().get(0)[0], aim.items().get(0)[1]);
    }

    void addMentions(Aim aim, List<ObjectiveMention> mentions) {
      for (int[] item : aim.items()) {
        if (part.isWhole(item[0], item[1])) {
          mentions.add(mention(aim, item));
        }
      }
    }

    private ObjectiveMention mention(Aim aim, int[] item) {
      Span span = part.rawSpan(item[0], item[1]);
      int number = aim.listed() ? Aim.number(part.text(), item[0]) : 0;
      return new ObjectiveMention(
          span,
          part.raw(span),
          aim.cue().isExplicit() ? Cue.EXPLICIT : Cue.PURPOSE,
          number == 0 ? OptionalInt.empty() : OptionalInt.of(number),
          aim.rule());
    }
  }
}
