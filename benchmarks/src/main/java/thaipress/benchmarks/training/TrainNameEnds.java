package thaipress.benchmarks.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import thaipress.ThaiPress;
import thaipress.extract.Evidence;
import thaipress.extract.OrganisationExtractor;
import thaipress.lexicon.Lexicon;
import thaipress.model.Segmentation;
import thaipress.segment.ModelFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Writes {@code name-end-model.tsv}, the learnt weights by which the extractor of organisations
 * decides whether a name goes on where its grammar leaves it open: {@code TrainNameEnds CORPUS
 * DECISIONS FOLDER}. The corpus is the file of public-domain releases as JSON lines with {@code
 * path} and {@code text}; the decisions, read by hand, are {@code src/main/gold/name-ends.tsv}. The
 * same files give the same weights, byte for byte.
 */
public final class TrainNameEnds {

  private static final int COST = 1;

  private TrainNameEnds() {}

  /** Trains the model and writes it to the folder. */
  public static void main(String[] args) throws IOException {
    Files.writeString(
        Path.of(args[2]).resolve("name-end-model.tsv"),
        file(Path.of(args[0]), Path.of(args[1])),
        StandardCharsets.UTF_8);
  }

  /** The contents of the file of weights. */
  static String file(Path corpus, Path decisions) throws IOException {
    List<Evidence> events = events(corpus, decisions(decisions));
    StringBuilder out = new StringBuilder();
    out.append("# What OpenNLP's maximum entropy model learnt of where names end: feature and\n");
    out.append("# weight; above zero the name goes on. Written by\n");
    out.append("# thaipress.benchmarks.training.TrainNameEnds; train again rather than edit.\n");
    out.append("# events: ").append(events.size()).append(", on: ");
    out.append(events.stream().filter(Evidence::taken).count());
    out.append(", L2 cost ").append(COST).append('\n');
    Trainer.weights(events, COST)
        .forEach((feature, weight) -> out.append(feature).append('\t').append(weight).append('\n'));
    return ModelFile.ended(out.toString());
  }

  /** By path: whether the name goes on, by its begin and possible end. */
  private static Map<String, Map<String, Boolean>> decisions(Path file) throws IOException {
    Map<String, Map<String, Boolean>> decisions = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#")) {
        String[] columns = line.split("\t", -1);
        decisions
            .computeIfAbsent(columns[0], path -> new HashMap<>())
            .put(columns[1] + "-" + columns[2], columns[3].equals("1"));
      }
    }
    return decisions;
  }

  private static List<Evidence> events(Path corpus, Map<String, Map<String, Boolean>> decisions)
      throws IOException {
    List<Evidence> events = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode release = json.readTree(line);
        Map<String, Boolean> here = decisions.get(release.get("path").asString());
        if (here != null) {
          add(release.get("text").asString(), here, events);
        }
      }
    }
    return events;
  }

  private static void add(String text, Map<String, Boolean> decided, List<Evidence> events) {
    Segmentation segmentation = ThaiPress.standard().segment(text);
    for (Evidence choice :
        OrganisationExtractor.choices(Lexicon.standard(), segmentation, span -> false)) {
      Boolean on = decided.get(choice.span().begin() + "-" + choice.span().end());
      if (on != null) {
        events.add(new Evidence(choice.span(), choice.features(), 0, 0, on));
      }
    }
  }
}
