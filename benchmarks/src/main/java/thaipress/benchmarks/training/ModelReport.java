package thaipress.benchmarks.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import thaipress.corpus.gold.Gold;
import thaipress.corpus.sample.SampleCorpus.Split;
import thaipress.extract.Evidence;

/**
 * What the learnt weights are worth on releases that they have not seen, beside the rules alone:
 * precision, recall and F1 over candidates, in folds over the releases to learn from and on the
 * parts that are held out. {@code ModelReport GOLD CORPUS}, as for {@link TrainModels}.
 */
public final class ModelReport {

  private static final int FOLDS = 8;

  private ModelReport() {}

  /** Prints the figures. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path annotations = Path.of(args[0]);
    Path corpus = Path.of(args[1]);
    List<Gold> train = TrainModels.gold(annotations, corpus);
    List<Gold> held = StandOffGold.read(annotations).in(corpus, "test");
    for (Task task : Task.values()) {
      TrainingSet set = TrainingSet.of(task, train);
      out.println(task.subject());
      folds(task, set.releases(), out);
      Map<String, Double> weights = task.learn(set.events());
      compare("sample, test", TrainingSet.of(task, TrainingSet.sample(Split.TEST)), weights, out);
      compare("government, test", TrainingSet.of(task, held), weights, out);
    }
  }

  private static void folds(Task task, List<List<Evidence>> releases, PrintStream out)
      throws IOException {
    Tally rules = new Tally();
    Tally model = new Tally();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Evidence> learned = new ArrayList<>();
      List<Evidence> left = new ArrayList<>();
      for (int i = 0; i < releases.size(); i++) {
        (i % FOLDS == fold ? left : learned).addAll(releases.get(i));
      }
      Map<String, Double> weights = task.learn(learned);
      rules.add(left, Evidence::opinion);
      model.add(left, candidate -> Trainer.score(candidate, weights));
    }
    out.println("  train, in folds: rules " + rules + ", model " + model);
  }

  private static void compare(
      String name, TrainingSet set, Map<String, Double> weights, PrintStream out) {
    Tally rules = new Tally();
    Tally model = new Tally();
    rules.add(set.events(), Evidence::opinion);
    model.add(set.events(), candidate -> Trainer.score(candidate, weights));
    out.println("  " + name + ": rules " + rules + ", model " + model);
  }

  private static final class Tally {

    private int found;
    private int gold;
    private int right;

    void add(List<Evidence> candidates, ToDoubleFunction<Evidence> score) {
      for (Evidence candidate : candidates) {
        boolean says = score.applyAsDouble(candidate) > 0;
        found += says ? 1 : 0;
        gold += candidate.taken() ? 1 : 0;
        right += says && candidate.taken() ? 1 : 0;
      }
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "P %.3f R %.3f F1 %.3f",
          (double) right / found,
          (double) right / gold,
          2.0 * right / (found + gold));
    }
  }
}
