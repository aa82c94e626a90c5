package thaipress.benchmarks.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import thaipress.corpus.gold.Gold;
import thaipress.corpus.sample.SampleCorpus.Split;
import thaipress.segment.ModelFile;

/**
 * Writes {@code count-model.tsv} and {@code aim-model.tsv}, the learnt weights that the extractors
 * of participants and objectives add to those of their rules: {@code TrainModels FOLDER GOLD
 * CORPUS}, the annotations of {@code src/main/gold} and the file with the texts that they stand in.
 * The same gold gives the same files, byte for byte.
 */
public final class TrainModels {

  private TrainModels() {}

  /** Trains both models and writes them to the folder. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    List<Gold> gold = gold(Path.of(args[1]), Path.of(args[2]));
    for (Task task : Task.values()) {
      Files.writeString(folder.resolve(task.file()), file(task, gold), StandardCharsets.UTF_8);
    }
  }

  /** What there is to learn from: the sample's training part and that of the annotations. */
  static List<Gold> gold(Path annotations, Path corpus) throws IOException {
    List<Gold> government = StandOffGold.read(annotations).in(corpus, "train");
    return Stream.concat(TrainingSet.sample(Split.TRAIN).stream(), government.stream()).toList();
  }

  /** The contents of a task's file of weights. */
  static String file(Task task, List<Gold> gold) throws IOException {
    TrainingSet set = TrainingSet.of(task, gold);
    StringBuilder out = new StringBuilder();
    out.append("# What OpenNLP's maximum entropy model learnt of ").append(task.subject());
    out.append(": feature and weight. Written by\n");
    out.append("# thaipress.benchmarks.training.TrainModels; train again rather than edit.\n");
    out.append("# gold: sample corpus, train; government.tsv, train; sha-256\n");
    out.append("# ").append(set.digest()).append('\n');
    out.append("# releases: ").append(gold.size());
    out.append(", events: ").append(set.events().size()).append(", taken: ").append(set.taken());
    out.append(", L2 cost ").append(task.cost()).append(", lean ").append(task.lean()).append('\n');
    task.learn(set.events())
        .forEach(
            (feature, weight) ->
                out.append(feature).append(String.format(Locale.ROOT, "\t%.2f\n", weight)));
    return ModelFile.ended(out.toString());
  }
}
