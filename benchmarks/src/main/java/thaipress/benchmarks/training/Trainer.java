package thaipress.benchmarks.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import opennlp.tools.ml.AbstractEventTrainer;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import thaipress.extract.Evidence;

/** Trains a maximum entropy model through OpenNLP and reads its weights off. */
final class Trainer {

  private static final String TAKEN = "taken";
  private static final String REFUSED = "refused";
  private static final String RULES_FOR = "rules-for";
  private static final String RULES_AGAINST = "rules-against";
  private static final int ITERATIONS = 500;
  private static final double HUNDRED = 100;

  private Trainer() {}

  /**
   * What each feature adds to the logarithm of the odds that a candidate is taken, to two decimals,
   * and what each point of the rules' opinion for or against it does; what adds nothing is left
   * out.
   *
   * @param cost the L2 cost
   */
  static Map<String, Double> weights(List<Evidence> candidates, double cost) throws IOException {
    MaxentModel model = train(candidates.stream().map(Trainer::event).toList(), cost);
    TreeSet<String> features = new TreeSet<>(List.of(RULES_FOR, RULES_AGAINST));
    candidates.forEach(candidate -> features.addAll(candidate.features()));
    Map<String, Double> weights = new TreeMap<>();
    for (String feature : features) {
      double weight = Math.round(weight(model, feature) * HUNDRED) / HUNDRED;
      if (weight != 0) {
        weights.put(feature, weight);
      }
    }
    return weights;
  }

  /** The score of a candidate by these weights: above zero, it is taken. */
  static double score(Evidence candidate, Map<String, Double> weights) {
    double score = rules(candidate) * weights.getOrDefault(trusted(candidate), 0.0);
    for (String feature : candidate.features()) {
      score += weights.getOrDefault(feature, 0.0);
    }
    return score;
  }

  private static String trusted(Evidence candidate) {
    return candidate.opinion() > 0 ? RULES_FOR : RULES_AGAINST;
  }

  private static float rules(Evidence candidate) {
    return (float) Math.abs(candidate.opinion());
  }

  /** The features of a candidate, and the rules' opinion as a feature with a value. */
  private static Event event(Evidence candidate) {
    List<String> context = new ArrayList<>(candidate.features());
    context.add(trusted(candidate));
    float[] values = new float[context.size()];
    Arrays.fill(values, 1);
    values[values.length - 1] = rules(candidate);
    return new Event(candidate.taken() ? TAKEN : REFUSED, context.toArray(String[]::new), values);
  }

  private static MaxentModel train(List<Event> events, double cost) throws IOException {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.TRAINER_TYPE_PARAM, EventTrainer.EVENT_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
    parameters.put(
        AbstractEventTrainer.DATA_INDEXER_PARAM,
        AbstractEventTrainer.DATA_INDEXER_ONE_PASS_REAL_VALUE);
    parameters.put(QNTrainer.L1COST_PARAM, 0.0);
    parameters.put(QNTrainer.L2COST_PARAM, cost);
    return TrainerFactory.getEventTrainer(parameters, new HashMap<>())
        .train(ObjectStreamUtils.createObjectStream(events));
  }

  /** The model is linear: the odds under one feature alone are that feature's weight. */
  private static double weight(MaxentModel model, String feature) {
    double[] chances = model.eval(new String[] {feature});
    return Math.log(chances[model.getIndex(TAKEN)] / chances[model.getIndex(REFUSED)]);
  }
}
