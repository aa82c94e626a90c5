package thaipress.benchmarks.tool;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import thaipress.benchmarks.record.Figures;

/**
 * The command from its start to its end over one release, in turn with an empty program and with
 * one that only tokenises by Lucene; all with an archive of their classes, made by a first run that
 * does not count.
 */
final class StartUp {

  private static final String SECTION = "start";
  private static final String EMPTY = "an empty Java program";
  private static final String RELEASE =
      "corpus/src/main/resources/thaipress/corpus/sample/train/edu02.txt";

  private final Map<String, List<String>> commands = new LinkedHashMap<>();
  private final Scratch scratch;

  StartUp(Path home, Scratch scratch) {
    this.scratch = scratch;
    String release = home.resolve(RELEASE).toString();
    commands.put(EMPTY, peer("empty"));
    commands.put("Lucene ThaiAnalyzer, one release tokenised", peer("lucene", release));
    commands.put(
        "Thaipress, one release analysed",
        List.of(home.resolve("thaipress").toString(), "analyse", "--format", "jsonl", release));
  }

  private List<String> peer(String name, String... arguments) {
    List<String> command = new ArrayList<>(JavaCommand.of(scratch.path(name + ".jsa")));
    command.add(PeerProgram.class.getName());
    command.addAll(List.of(arguments));
    return command;
  }

  void measure(int rounds, Figures figures) throws IOException {
    Progress.say("start-up, " + rounds + " rounds");
    Map<String, double[]> seconds = new LinkedHashMap<>();
    for (int round = -1; round < rounds; round++) {
      for (Map.Entry<String, List<String>> command : commands.entrySet()) {
        double taken = WholeProcess.run(command.getValue(), scratch.path("out")).seconds();
        if (round >= 0) {
          seconds.computeIfAbsent(command.getKey(), name -> new double[rounds])[round] = taken;
        }
      }
    }
    double[] empty = seconds.getOrDefault(EMPTY, new double[rounds]);
    seconds.forEach(
        (subject, each) -> {
          double[] more = new double[rounds];
          for (int round = 0; round < rounds; round++) {
            more[round] = each[round] - empty[round];
          }
          figures.put(SECTION, subject, "seconds, median", Numbers.median(each), 2);
          figures.put(SECTION, subject, "more than empty, median", Numbers.median(more), 2);
        });
  }
}
