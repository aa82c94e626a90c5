package thaipress.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import thaipress.segment.ModelFile;

/**
 * What the features of a candidate weigh: by rule, and as learnt from annotated releases.
 *
 * <p>The rules' weights add up to an opinion. How far that opinion is to be believed, where it is
 * for a candidate and where it is against it, is learnt, and so is what each feature adds to it;
 * {@code thaipress.benchmarks.training.TrainModels} writes both.
 */
final class FeatureModel {

  private static final String CURE = "run TrainModels again";
  private static final String RULES_FOR = "rules-for";
  private static final String RULES_AGAINST = "rules-against";

  private final String[] names;
  private final double[] rules;
  private final double[] learnt;
  private final double trustFor;
  private final double trustAgainst;

  /**
   * @param features the features in the order of their bits
   * @param rules what they weigh by rule
   * @param resource the file of the learnt weights, beside this class
   */
  FeatureModel(Enum<?>[] features, double[] rules, String resource) {
    this.names = Arrays.stream(features).map(FeatureModel::label).toArray(String[]::new);
    this.rules = rules.clone();
    Map<String, Double> weights = read(resource);
    this.learnt =
        Arrays.stream(names).mapToDouble(name -> weights.getOrDefault(name, 0.0)).toArray();
    this.trustFor = weights.getOrDefault(RULES_FOR, 1.0);
    this.trustAgainst = weights.getOrDefault(RULES_AGAINST, -1.0);
  }

  private static String label(Enum<?> feature) {
    return feature.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The score of these features, a bit each; above zero, the candidate is taken. */
  double score(long features) {
    double opinion = 0;
    double added = 0;
    for (long left = features; left != 0; left &= left - 1) {
      int feature = Long.numberOfTrailingZeros(left);
      opinion += rules[feature];
      added += learnt[feature];
    }
    return added + (opinion > 0 ? trustFor * opinion : -trustAgainst * opinion);
  }

  /** What the rules alone say of these features. */
  double opinion(long features) {
    return sum(rules, features);
  }

  private static double sum(double[] weights, long features) {
    double sum = 0;
    for (long left = features; left != 0; left &= left - 1) {
      sum += weights[Long.numberOfTrailingZeros(left)];
    }
    return sum;
  }

  /** The names of these features. */
  List<String> names(long features) {
    List<String> found = new ArrayList<>();
    for (long left = features; left != 0; left &= left - 1) {
      found.add(names[Long.numberOfTrailingZeros(left)]);
    }
    return found;
  }

  private static Map<String, Double> read(String resource) {
    try (InputStream in = FeatureModel.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing; " + CURE);
      }
      return read(resource, new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The weights of a file by the names of their features.
   *
   * @throws IllegalStateException if the file is damaged; the message says where and what to do
   */
  static Map<String, Double> read(String resource, Reader file) throws IOException {
    Map<String, Double> weights = new TreeMap<>();
    ModelFile.read(
        file,
        resource,
        CURE,
        (line, number) -> {
          if (!line.startsWith("#")) {
            take(resource + ":" + number, line, weights);
          }
        });
    return weights;
  }

  private static void take(String where, String line, Map<String, Double> weights) {
    int tab = line.indexOf('\t');
    try {
      if (tab < 0 || weights.put(line.substring(0, tab), weight(line, tab)) != null) {
        throw new IllegalStateException(where + ": not a feature and its weight, once; " + CURE);
      }
    } catch (NumberFormatException e) {
      throw new IllegalStateException(where + ": not a weight; " + CURE, e);
    }
  }

  /** The number behind a tab, which must be finite. */
  static Double weight(String line, int tab) {
    Double weight = Double.valueOf(line.substring(tab + 1));
    if (!Double.isFinite(weight)) {
      throw new NumberFormatException("not finite");
    }
    return weight;
  }
}
