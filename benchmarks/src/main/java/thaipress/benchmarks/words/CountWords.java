package thaipress.benchmarks.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import thaipress.lexicon.Lexicon;
import thaipress.lexicon.LexiconBuilder;
import thaipress.segment.LatticeSegmenter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes {@code words.tsv}: {@code CountWords DICTIONARY.tsv LEXICON CORPUS.jsonl.gz}. The words are
 * the dictionary's without the phrases, the compounds and the names, lists that are reviewed by
 * hand. The corpus is cut with them, the words are counted, the counts become costs, and it is cut
 * again (Viterbi training).
 */
public final class CountWords {

  private static final int ROUNDS = 5;
  private static final int LEAST_COUNT = 3;

  private final Path lexicon;
  private final Path corpus;

  /** The words that there are, with their counts of the last round. */
  private final Map<String, Long> words = new TreeMap<>();

  private final Set<String> reviewed = new HashSet<>();

  private CountWords(Path dictionary, Path lexicon, Path corpus) throws IOException {
    this.lexicon = lexicon;
    this.corpus = corpus;
    for (String line : Files.readAllLines(dictionary)) {
      words.put(line.substring(0, line.indexOf('\t')), 0L);
    }
    words.keySet().removeAll(readList("phrases.tsv"));
    reviewed.addAll(readList("compounds.tsv"));
    reviewed.addAll(readList("names.tsv"));
    reviewed.forEach(word -> words.put(word, 0L));
  }

  private List<String> readList(String name) throws IOException {
    return Files.readAllLines(lexicon.resolve(name)).stream()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  /** Counts and writes; what each round finds goes to standard error. */
  public static void main(String[] args) throws IOException {
    CountWords counter = new CountWords(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
    for (int round = 0; round < ROUNDS; round++) {
      counter.count();
    }
    counter.write();
  }

  private void count() throws IOException {
    WordCounts counts = new WordCounts(new LatticeSegmenter(compile()));
    readTexts(counts);
    words.replaceAll((word, before) -> counts.of(word));
    words.putAll(counts.newAbbreviations(words.keySet()));
    System.err.println(counts.total() + " words, " + words.size() + " different ones known");
  }

  private Lexicon compile() throws IOException {
    LexiconBuilder builder = new LexiconBuilder();
    words.forEach(builder::addWord);
    try (BufferedReader bodies = Files.newBufferedReader(lexicon.resolve("organisations.tsv"));
        BufferedReader places = Files.newBufferedReader(lexicon.resolve("places.tsv"))) {
      builder.readBodies(bodies, "organisations.tsv");
      builder.readPlaces(places, "places.tsv");
    }
    return builder.build();
  }

  private void readTexts(WordCounts counts) throws IOException {
    JsonMapper mapper = JsonMapper.shared();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        counts.add(mapper.readTree(line).path("text").asString());
      }
    }
  }

  private void write() throws IOException {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(lexicon.resolve("words.tsv")))) {
      out.print("# word, count; counted by CountWords over 12,000 public-domain Thai government");
      out.print(" releases; the words are ICU4J's, the compounds and the names\n");
      words.forEach(
          (word, count) -> {
            if (count >= LEAST_COUNT || reviewed.contains(word)) {
              out.print(word + "\t" + count + "\n");
            }
          });
    }
  }
}
