package thaipress.benchmarks.training;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.MaxentModel;
import thaipress.corpus.sample.SampleCorpus;
import thaipress.segment.ModelFile;
import thaipress.segment.SentenceFeatures;

/** The weights of a trained model of two outcomes: for an end, less those for a mere space. */
final class SentenceWeights {

  /** Weights nearer to 0, in thousandths, are left out. */
  private static final int LEAST = 20;

  private static final String BIAS = SentenceFeatures.Measure.BIAS + "\t0";

  private final SortedMap<String, Integer> weights =
      new TreeMap<>(Comparator.comparing(SentenceWeights::value).thenComparing(name -> name));

  SentenceWeights(MaxentModel model) {
    @SuppressWarnings("unchecked") // so it is documented
    Map<String, Context> contexts =
        (Map<String, Context>) ((AbstractModel) model).getDataStructures()[1];
    int end = model.getIndex(MarkedText.END);
    contexts.forEach((name, context) -> put(name, weight(context, end)));
  }

  private static String value(String name) {
    return name.substring(name.indexOf('\t') + 1);
  }

  private static double weight(Context context, int end) {
    double sum = 0;
    for (int i = 0; i < context.getOutcomes().length; i++) {
      double parameter = context.getParameters()[i];
      sum += context.getOutcomes()[i] == end ? parameter : -parameter;
    }
    return sum;
  }

  private void put(String name, double weight) {
    int thousandths = (int) Math.round(1000 * weight);
    if (Math.abs(thousandths) >= LEAST) {
      weights.put(name, thousandths);
    }
  }

  /** More than 0 where a sentence ends. */
  int sum(String[] features) {
    int sum = 0;
    for (String feature : features) {
      sum += weights.getOrDefault(feature, 0);
    }
    return sum;
  }

  /** The file that the library reads, with a shift for the sum of the weights. */
  String toTsv(int shift) {
    SortedMap<String, Integer> shifted = new TreeMap<>(weights);
    shifted.merge(BIAS, shift, Integer::sum);
    StringBuilder tsv = new StringBuilder("# thaipress sentences 1 ");
    tsv.append(digest(new SampleCorpus().sentencesSource())).append('\n');
    tsv.append("# kind\tvalue\tweight in thousandths; learned by TrainSentences, not by hand\n");
    shifted.forEach((name, weight) -> tsv.append(name).append('\t').append(weight).append('\n'));
    return ModelFile.ended(tsv.toString());
  }

  private static String digest(String source) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(source.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
