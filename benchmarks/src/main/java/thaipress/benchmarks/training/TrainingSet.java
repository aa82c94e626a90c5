package thaipress.benchmarks.training;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import thaipress.ThaiPress;
import thaipress.corpus.gold.Gold;
import thaipress.corpus.sample.SampleCorpus;
import thaipress.corpus.sample.SampleCorpus.Split;
import thaipress.extract.Evidence;

/**
 * The candidates of the sample's part to learn from, as the gold decides on them.
 *
 * @param digest the SHA-256 of the texts and the gold
 */
record TrainingSet(List<Evidence> events, String digest) {

  TrainingSet {
    events = List.copyOf(events);
  }

  static TrainingSet of(Task task) {
    SampleCorpus corpus = new SampleCorpus();
    ThaiPress thaipress = ThaiPress.standard();
    MessageDigest digest = sha256();
    List<Evidence> events = new ArrayList<>();
    for (SampleCorpus.Release release : corpus.releases(Split.TRAIN)) {
      Gold gold = corpus.gold(release);
      digest.update(gold.article().text().getBytes(StandardCharsets.UTF_8));
      digest.update(gold.participants().toString().getBytes(StandardCharsets.UTF_8));
      digest.update(gold.objectives().toString().getBytes(StandardCharsets.UTF_8));
      events.addAll(task.evidence(gold, thaipress.segment(gold.article().text())));
    }
    return new TrainingSet(events, HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  long taken() {
    return events.stream().filter(Evidence::taken).count();
  }
}
