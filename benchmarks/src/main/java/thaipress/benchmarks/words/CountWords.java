package thaipress.benchmarks.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import thaipress.lexicon.Lexicon;
import thaipress.lexicon.LexiconBuilder;
import thaipress.segment.LatticeSegmenter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes {@code words.tsv} and {@code phrases.tsv}: {@code CountWords DICTIONARY.tsv LEXICON
 * CORPUS.jsonl.gz}. The corpus is cut with the dictionary's words and the reviewed compounds, the
 * words are counted, the counts become costs, and it is cut again (Viterbi training). Entries of
 * the dictionary that are two words which do not cohere are phrases: they are cut from then on.
 */
public final class CountWords {

  private static final int ROUNDS_BEFORE = 3;
  private static final int ROUNDS_AFTER = 2;
  private static final int LEAST_COUNT = 3;

  private final Path lexicon;
  private final Path corpus;

  /** The words that there are, with their counts of the last round. */
  private final Map<String, Long> words = new TreeMap<>();

  private final Set<String> compounds = new HashSet<>();

  private CountWords(Path dictionary, Path lexicon, Path corpus) throws IOException {
    this.lexicon = lexicon;
    this.corpus = corpus;
    for (String line : Files.readAllLines(dictionary)) {
      words.put(line.substring(0, line.indexOf('\t')), 0L);
    }
    for (String line : Files.readAllLines(lexicon.resolve("compounds.tsv"))) {
      if (!line.startsWith("#")) {
        words.put(line, 0L);
        compounds.add(line);
      }
    }
  }

  /** Counts and writes; what each round finds goes to standard error. */
  public static void main(String[] args) throws IOException {
    CountWords counter = new CountWords(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
    for (int round = 0; round < ROUNDS_BEFORE; round++) {
      counter.count();
    }
    Set<String> phrases = counter.cutPhrases();
    for (int round = 0; round < ROUNDS_AFTER; round++) {
      counter.count();
    }
    counter.write(phrases);
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

  /** Takes the phrases out of the words and gives their counts to their parts. */
  private Set<String> cutPhrases() {
    Map<String, Phrases.Cut> cuts = new Phrases(words, compounds).find();
    Map<String, Long> parts = new HashMap<>();
    cuts.forEach(
        (phrase, cut) -> {
          long count = words.getOrDefault(phrase, 0L);
          parts.merge(cut.first(), count, Long::sum);
          parts.merge(cut.second(), count, Long::sum);
        });
    words.keySet().removeAll(cuts.keySet());
    words.replaceAll((word, count) -> count + parts.getOrDefault(word, 0L));
    System.err.println(cuts.size() + " phrases");
    return new TreeSet<>(cuts.keySet());
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

  private void write(Set<String> phrases) throws IOException {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(lexicon.resolve("words.tsv")))) {
      out.print("# word, count; counted by CountWords over 12,000 public-domain Thai government");
      out.print(" releases; the words are ICU4J's and the reviewed compounds\n");
      words.forEach(
          (word, count) -> {
            if (count >= LEAST_COUNT || compounds.contains(word)) {
              out.print(word + "\t" + count + "\n");
            }
          });
    }
    try (PrintWriter out =
        new PrintWriter(Files.newBufferedWriter(lexicon.resolve("phrases.tsv")))) {
      out.print(
          "# entries of ICU4J's dictionary that CountWords found to be phrases of two words\n");
      phrases.forEach(phrase -> out.print(phrase + "\n"));
    }
  }
}
