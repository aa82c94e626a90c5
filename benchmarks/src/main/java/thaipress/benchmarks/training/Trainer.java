package thaipress.benchmarks.training;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
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
  private static final int ITERATIONS = 300;

  private Trainer() {}

  /**
   * What each feature adds to the logarithm of the odds that a candidate is taken, to two decimals;
   * features that add nothing are left out.
   *
   * @param cost the L2 cost
   */
  static Map<String, String> weights(List<Evidence> candidates, int cost) throws IOException {
    MaxentModel model = train(candidates.stream().map(Trainer::event).toList(), cost);
    TreeSet<String> features = new TreeSet<>();
    candidates.forEach(candidate -> features.addAll(candidate.features()));
    Map<String, String> weights = new TreeMap<>();
    for (String feature : features) {
      String weight = String.format(Locale.ROOT, "%.2f", weight(model, feature));
      if (!weight.endsWith("0.00")) {
        weights.put(feature, weight);
      }
    }
    return weights;
  }

  private static Event event(Evidence candidate) {
    return new Event(
        candidate.taken() ? TAKEN : REFUSED, candidate.features().toArray(String[]::new));
  }

  private static MaxentModel train(List<Event> events, int cost) throws IOException {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.TRAINER_TYPE_PARAM, EventTrainer.EVENT_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
    parameters.put(QNTrainer.L1COST_PARAM, 0.0);
    parameters.put(QNTrainer.L2COST_PARAM, (double) cost);
    return TrainerFactory.getEventTrainer(parameters, new HashMap<>())
        .train(ObjectStreamUtils.createObjectStream(events));
  }

  /** The model is linear: the odds under one feature alone are that feature's weight. */
  private static double weight(MaxentModel model, String feature) {
    double[] chances = model.eval(new String[] {feature});
    return Math.log(chances[model.getIndex(TAKEN)] / chances[model.getIndex(REFUSED)]);
  }
}
