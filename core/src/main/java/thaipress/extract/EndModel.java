package thaipress.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
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
    static final EndModel MODEL = new EndModel();
  }

  private final Map<String, Double> weights = new HashMap<>();

  private EndModel() {
    try (InputStream in = EndModel.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing: run TrainNameEnds to write it");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.startsWith("#")) {
          take(line, number);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  private void take(String line, int number) {
    int tab = line.lastIndexOf('\t');
    if (tab < 0
        || weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1))) != null) {
      throw new IllegalStateException(
          FILE + ":" + number + ": not a feature and its weight, once: run TrainNameEnds again");
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
