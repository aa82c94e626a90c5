package thaipress.benchmarks.training;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import thaipress.ThaiPress;
import thaipress.corpus.gold.Gold;
import thaipress.corpus.sample.SampleCorpus;
import thaipress.corpus.sample.SampleCorpus.Split;
import thaipress.extract.Evidence;

/**
 * The candidates of annotated releases, as the gold decides on them.
 *
 * @param releases the candidates of each release
 * @param digest the SHA-256 of the texts and the gold
 */
record TrainingSet(List<List<Evidence>> releases, String digest) {

  TrainingSet {
    releases = List.copyOf(releases);
  }

  /** The candidates of these releases. */
  static TrainingSet of(Task task, List<Gold> releases) {
    ThaiPress thaipress = ThaiPress.standard();
    MessageDigest digest = sha256();
    List<List<Evidence>> all = new ArrayList<>();
    for (Gold gold : releases) {
      digest.update(gold.article().text().getBytes(StandardCharsets.UTF_8));
      digest.update(gold.participants().toString().getBytes(StandardCharsets.UTF_8));
      digest.update(gold.objectives().toString().getBytes(StandardCharsets.UTF_8));
      all.add(task.evidence(gold, thaipress.segment(gold.article().text())));
    }
    return new TrainingSet(all, HexFormat.of().formatHex(digest.digest()));
  }

  /** The releases of a part of the sample corpus. */
  static List<Gold> sample(Split split) {
    SampleCorpus corpus = new SampleCorpus();
    return corpus.releases(split).stream().map(corpus::gold).toList();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The candidates of all releases. */
  List<Evidence> events() {
    return all().toList();
  }

  long taken() {
    return all().filter(Evidence::taken).count();
  }

  private Stream<Evidence> all() {
    return releases.stream().flatMap(List::stream);
  }
}
