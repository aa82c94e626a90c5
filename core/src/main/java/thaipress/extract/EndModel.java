package thaipress.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Whether a name goes on where the grammar leaves it open, by the weights that {@code
 * thaipress.benchmarks.training.TrainNameEnds} learnt through OpenNLP.
 */
final class EndModel implements EndChoice.Judge {

  private static final String FILE = "name-end-model.tsv";

  private static final class Shared {
    static final EndModel MODEL = read();
  }

  private final Map<String, Double> weights = new HashMap<>();

  private EndModel() {}

  private static EndModel read() {
    try (InputStream in = EndModel.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing: run TrainNameEnds to write it");
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
    BufferedReader lines = new BufferedReader(file);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.startsWith("#") && !model.take(line)) {
        throw new IllegalStateException(
            FILE + ":" + number + ": not a feature and its weight, once: run TrainNameEnds again");
      }
    }
    return model;
  }

  private boolean take(String line) {
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
