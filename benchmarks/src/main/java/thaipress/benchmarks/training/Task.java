package thaipress.benchmarks.training;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import thaipress.corpus.gold.Gold;
import thaipress.extract.Evidence;
import thaipress.extract.ObjectiveExtractor;
import thaipress.extract.ParticipantExtractor;
import thaipress.model.Segmentation;
import thaipress.text.Span;

/** What there is to learn. */
enum Task {
  /** Which counts are of participants. */
  COUNTS("counts", "count-model.tsv", 32, 0.1) {
    @Override
    List<Evidence> evidence(Gold gold, Segmentation segmentation) {
      Predicate<Evidence> oracle =
          candidate ->
              gold.participants().stream().anyMatch(p -> shared(p.span(), candidate.span()) > 0);
      return new ParticipantExtractor().evidence(gold.article(), segmentation, oracle);
    }
  },

  /** Which clauses are aims of the activity. */
  AIMS("aims", "aim-model.tsv", 32, 0) {
    @Override
    List<Evidence> evidence(Gold gold, Segmentation segmentation) {
      Predicate<Evidence> oracle =
          candidate ->
              gold.objectives().stream().anyMatch(o -> isSameAim(o.span(), candidate.span()));
      return new ObjectiveExtractor().evidence(gold.article(), segmentation, oracle);
    }
  };

  /** How far apart two beginnings of one aim may be: a cue word or a list number. */
  private static final int NEAR = 6;

  /** The feature that every candidate has. */
  private static final String EVERY = "any";

  private final String subject;
  private final String file;
  private final double cost;
  private final double lean;

  /**
   * @param cost what the square of a weight costs: the greater, the nearer to zero the weights stay
   * @param lean what is added to every score, where the likeliest decision is too shy for the best
   *     F1
   */
  Task(String subject, String file, double cost, double lean) {
    this.subject = subject;
    this.file = file;
    this.cost = cost;
    this.lean = lean;
  }

  String subject() {
    return subject;
  }

  String file() {
    return file;
  }

  double cost() {
    return cost;
  }

  double lean() {
    return lean;
  }

  /** The weights that are learnt of candidates. */
  Map<String, Double> learn(List<Evidence> candidates) throws IOException {
    Map<String, Double> weights = Trainer.weights(candidates, cost);
    weights.merge(EVERY, lean, Double::sum);
    return weights;
  }

  /** The candidates of a release, each taken or not as the gold has it. */
  abstract List<Evidence> evidence(Gold gold, Segmentation segmentation);

  private static boolean isSameAim(Span gold, Span candidate) {
    int shared = shared(gold, candidate);
    int all = gold.length() + candidate.length() - shared;
    return shared > 0 && (Math.abs(gold.begin() - candidate.begin()) <= NEAR || 2 * shared >= all);
  }

  private static int shared(Span a, Span b) {
    return Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin());
  }
}
