package thaipress.benchmarks.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Learns from the sample corpus at which spaces a sentence ends, with OpenNLP's maximum entropy
 * trainer, and writes the weights that the library ships. On releases left out of the training, a
 * sixth of them at a time, it first finds how much the weights must be raised for the best F1: most
 * spaces end nothing, so that the trainer is too shy. The same corpus and the same segmenter give
 * the same file.
 */
public final class TrainSentences {

  private static final int FOLDS = 6;

  /** How much is added to the sum of the weights, in thousandths, to find the best. */
  private static final int[] SHIFTS = {0, 300, 600, 900, 1200, 1500, 1800, 2100, 2400};

  private TrainSentences() {}

  /** Takes the file to write. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<List<MarkedText>> releases = List.copyOf(MarkedSample.load().values());
    List<Said> said = crossValidate(releases);
    int best = 0;
    for (int shift : SHIFTS) {
      out.println(Tally.of(said, shift));
      best = Tally.of(said, shift).f1() > Tally.of(said, best).f1() ? shift : best;
    }
    if (arguments.length > 0) {
      SentenceWeights weights = train(releases.stream().flatMap(List::stream).toList());
      Files.writeString(Path.of(arguments[0]), weights.toTsv(best));
    }
  }

  /**
   * What a model said of a space that it had not seen.
   *
   * @param sum the sum of the weights
   * @param end whether a sentence ends there
   */
  private record Said(int sum, boolean end) {}

  private record Tally(int shift, long found, long gold, long right) {

    static Tally of(List<Said> said, int shift) {
      return new Tally(
          shift,
          said.stream().filter(space -> space.sum + shift > 0).count(),
          said.stream().filter(Said::end).count(),
          said.stream().filter(space -> space.end && space.sum + shift > 0).count());
    }

    double f1() {
      return 2.0 * right / (found + gold);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "raised by %4d: %d ends, found %d, right %d: P %.3f R %.3f F1 %.3f",
          shift,
          gold,
          found,
          right,
          (double) right / found,
          (double) right / gold,
          f1());
    }
  }

  private static List<Said> crossValidate(List<List<MarkedText>> releases) throws IOException {
    List<Said> said = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<MarkedText> learned = new ArrayList<>();
      List<Event> left = new ArrayList<>();
      for (int i = 0; i < releases.size(); i++) {
        if (i % FOLDS == fold) {
          left.addAll(releases.get(i).get(0).events());
        } else {
          learned.addAll(releases.get(i));
        }
      }
      SentenceWeights weights = train(learned);
      for (Event event : left) {
        boolean end = event.getOutcome().equals(MarkedText.END);
        said.add(new Said(weights.sum(event.getContext()), end));
      }
    }
    return said;
  }

  private static SentenceWeights train(List<MarkedText> texts) throws IOException {
    List<Event> events = texts.stream().flatMap(text -> text.events().stream()).toList();
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 200);
    parameters.put(QNTrainer.L1COST_PARAM, 0.1);
    parameters.put(QNTrainer.L2COST_PARAM, 0.5);
    Map<String, String> report = new HashMap<>();
    EventTrainer trainer = TrainerFactory.getEventTrainer(parameters, report);
    MaxentModel model = trainer.train(ObjectStreamUtils.createObjectStream(events));
    return new SentenceWeights(model);
  }
}
