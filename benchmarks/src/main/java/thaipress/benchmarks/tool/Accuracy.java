package thaipress.benchmarks.tool;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import thaipress.benchmarks.Texts;
import thaipress.benchmarks.accuracy.ExtractionAccuracy;
import thaipress.benchmarks.accuracy.WordAccuracy;
import thaipress.benchmarks.record.Figures;
import thaipress.corpus.sample.SampleCorpus.Split;

/** Accuracy on whatever annotated texts there are. */
final class Accuracy {

  private static final List<String> SHARED =
      List.of(
          "shared/corpora/ud-thai-tud-dev.conllu.gz",
          "shared/corpora/ud-thai-tud-train.conllu.gz",
          "shared/gold/dev");

  private final Map<String, Map<String, String>> corpora = new LinkedHashMap<>();

  /** What has been measured on, by name. */
  Map<String, Map<String, String>> corpora() {
    return corpora;
  }

  /** The sample's {@code test} part, and the corpora beside the checkout that are there. */
  void measureAll(Figures figures) {
    Progress.say("accuracy on the sample");
    note("sample-test", ExtractionAccuracy.measure(Split.TEST, "sample-test", figures));
    for (String path : SHARED) {
      Texts.shared(path).ifPresent(found -> measure(found, figures));
    }
  }

  /** A CoNLL-U file or a folder of gold. */
  void measure(Path path, Figures figures) {
    String name = name(path);
    Progress.say("accuracy on " + name);
    note(
        name,
        Files.isDirectory(path)
            ? ExtractionAccuracy.measure(path, name, figures)
            : WordAccuracy.measure(path, name, figures));
  }

  /** The split is the last part of the name, as in {@code ud-thai-tud-dev}. */
  private void note(String name, Map<String, String> facts) {
    Map<String, String> all = new TreeMap<>(facts);
    all.put("split", name.substring(name.lastIndexOf('-') + 1));
    corpora.put(name, all);
  }

  /** The file's name without its endings; of a folder the name of the one above as well. */
  static String name(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    String name = String.valueOf(absolute.getFileName());
    Path parent = absolute.getParent();
    return Files.isDirectory(path) && parent != null
        ? parent.getFileName() + "-" + name
        : name.replaceFirst("\\.conllu(\\.gz)?$", "");
  }
}
