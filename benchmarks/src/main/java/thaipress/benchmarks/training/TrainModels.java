package thaipress.benchmarks.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes {@code count-model.tsv} and {@code aim-model.tsv}, the learnt weights that the extractors
 * of participants and objectives add where their rules are not sure: {@code TrainModels FOLDER}.
 * The same sample gives the same files, byte for byte.
 */
public final class TrainModels {

  private TrainModels() {}

  /** Trains both models and writes them to the folder. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    for (Task task : Task.values()) {
      Files.writeString(folder.resolve(task.file()), file(task), StandardCharsets.UTF_8);
    }
  }

  /** The contents of a task's file of weights. */
  static String file(Task task) throws IOException {
    TrainingSet set = TrainingSet.of(task);
    StringBuilder out = new StringBuilder();
    out.append("# What OpenNLP's maximum entropy model learnt of ").append(task.subject());
    out.append(": feature and weight. Written by\n");
    out.append("# thaipress.benchmarks.training.TrainModels; train again rather than edit.\n");
    out.append("# gold: sample corpus, train; sha-256 ").append(set.digest()).append('\n');
    out.append("# events: ").append(set.events().size()).append(", taken: ").append(set.taken());
    out.append(", L2 cost ").append(task.cost()).append('\n');
    Trainer.weights(set.events(), task.cost())
        .forEach((feature, weight) -> out.append(feature).append('\t').append(weight).append('\n'));
    return out.toString();
  }
}
