package thaipress.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import thaipress.segment.ModelFile;

/**
 * Whether a name goes on where the grammar leaves it open, by the weights that {@code
 * thaipress.benchmarks.training.TrainNameEnds} learnt through OpenNLP.
 */
final class EndModel implements EndChoice.Judge {

  private static final String FILE = "name-end-model.tsv";

  private static final String CURE = "run TrainNameEnds again";

  private static final class Shared {
    static final EndModel MODEL = read();
  }

  /** By number of a feature. */
  private final double[] weights;

  private final Map<String, Double> words = new HashMap<>();

  private EndModel(Map<String, Double> byName) {
    weights =
        EndChoice.NUMBERED.stream()
            .mapToDouble(feature -> byName.getOrDefault(feature, 0.0))
            .toArray();
    byName.forEach(
        (name, weight) -> {
          if (name.startsWith(EndChoice.WORD)) {
            words.put(name.substring(EndChoice.WORD.length()), weight);
          }
        });
  }

  private static EndModel read() {
    try (InputStream in = EndModel.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing; " + CURE);
      }
      return read(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /**
   * @throws IllegalStateException if the file is damaged; the message names the line
   */
  static EndModel read(Reader file) throws IOException {
    Map<String, Double> weights = new HashMap<>();
    ModelFile.read(file, FILE, CURE, (line, number) -> take(line, number, weights));
    return new EndModel(weights);
  }

  private static void take(String line, int number, Map<String, Double> weights) {
    if (!line.startsWith("#") && !isTaken(line, weights)) {
      throw new IllegalStateException(
          FILE + ":" + number + ": not a feature and its weight, once; " + CURE);
    }
  }

  private static boolean isTaken(String line, Map<String, Double> weights) {
    int tab = line.lastIndexOf('\t');
    try {
      return tab >= 0
          && weights.put(line.substring(0, tab), FeatureModel.weight(line, tab)) == null;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** The weights that ship with the library; loaded once. */
  static EndModel shared() {
    return Shared.MODEL;
  }

  @Override
  public boolean goesOn(EndChoice choice) {
    double score = words.getOrDefault(choice.word(), 0.0);
    for (int feature : choice.numbers()) {
      score += weights[feature];
    }
    return score > 0;
  }
}
