import com.ibm.icu.util.BytesTrie;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import thaipress.lexicon.LexiconBuilder;

/**
 * Compiles the lexicon in the build: BuildLexicon SOURCES OUTPUT. Words come from ICU4J's Thai
 * dictionary, less the phrases in it, and from the word counts; bodies and places from the
 * gazetteers. The dictionary's words are left in a file beside the output, for the counter to begin
 * with. Started as a source file, so that ICU4J is needed by the build alone.
 */
public final class BuildLexicon {

  private static final String DICTIONARY = "com/ibm/icu/impl/data/icudata/brkitr/thaidict.dict";

  /** Position of the offset of the trie, of its sort and of its transform among the indexes. */
  private static final int TRIE = 0;

  private static final int SORT = 4;
  private static final int TRANSFORM = 5;

  private BuildLexicon() {}

  public static void main(String[] args) throws IOException {
    Path sources = Path.of(args[0]);
    Path output = Path.of(args[1]);
    Path dictionary = output.resolveSibling("dictionary.tsv");
    Files.createDirectories(output.getParent());
    List<String> words = readDictionary();
    Files.write(dictionary, words);
    Set<String> phrases = new HashSet<>(Files.readAllLines(sources.resolve("phrases.tsv")));
    words.removeIf(line -> phrases.contains(line.substring(0, line.indexOf('\t'))));
    LexiconBuilder builder = new LexiconBuilder();
    try (var counts = Files.newBufferedReader(sources.resolve("words.tsv"));
        var bodies = Files.newBufferedReader(sources.resolve("organisations.tsv"));
        var places = Files.newBufferedReader(sources.resolve("places.tsv"))) {
      builder.readWords(new StringReader(String.join("\n", words)), "ICU4J's Thai dictionary");
      builder.readWords(counts, "words.tsv");
      builder.readBodies(bodies, "organisations.tsv");
      builder.readPlaces(places, "places.tsv");
    }
    try (OutputStream out = Files.newOutputStream(output)) {
      builder.write(out);
    }
  }

  /**
   * ICU's dictionary files: a data header whose length is its first 16 bits, eight 32-bit indexes,
   * a BytesTrie in which a character is its code point less the transform's offset.
   */
  private static List<String> readDictionary() throws IOException {
    byte[] bytes;
    try (InputStream in = ClassLoader.getSystemResourceAsStream(DICTIONARY)) {
      if (in == null) {
        throw new IOException(DICTIONARY + " is not in the ICU4J on the class path");
      }
      bytes = in.readAllBytes();
    }
    ByteBuffer data = ByteBuffer.wrap(bytes);
    int indexes = data.getShort(0);
    if (data.getInt(indexes + 4 * SORT) != 0) {
      throw new IOException(DICTIONARY + " holds another sort of trie than expected");
    }
    int offset = data.getInt(indexes + 4 * TRANSFORM) & 0x1FFFFF;
    BytesTrie trie = new BytesTrie(bytes, indexes + data.getInt(indexes + 4 * TRIE));
    List<String> words = new ArrayList<>();
    for (BytesTrie.Entry entry : trie) {
      words.add(spell(entry, offset) + "\t0");
    }
    return words;
  }

  private static String spell(BytesTrie.Entry entry, int offset) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < entry.bytesLength(); i++) {
      word.append((char) (offset + (entry.byteAt(i) & 0xFF)));
    }
    return word.toString();
  }
}
