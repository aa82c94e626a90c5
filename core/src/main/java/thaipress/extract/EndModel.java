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

  private final Map<String, Double> weights = new HashMap<>();

  private EndModel() {}

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
    EndModel model = new EndModel();
    ModelFile.read(file, FILE, CURE, model::take);
    return model;
  }

  private void take(String line, int number) {
    if (!line.startsWith("#") && !isTaken(line)) {
      throw new IllegalStateException(
          FILE + ":" + number + ": not a feature and its weight, once; " + CURE);
    }
  }

  private boolean isTaken(String line) {
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
    double score = 0;
    for (String feature : choice.features()) {
      score += weights.getOrDefault(feature, 0.0);
    }
    return score > 0;
  }
}
