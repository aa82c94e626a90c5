package thaipress.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import thaipress.lexicon.Lexicon;
import thaipress.segment.SentenceFeatures.Measure;
import thaipress.segment.SentenceFeatures.Place;

/**
 * The weights by which a space ends a sentence: {@code sentences.tsv} beside this class, a header
 * with name, version and the digest of what it was learned from, then a line a feature: its kind,
 * its value and its weight in thousandths, and the last line of every {@link ModelFile}. The
 * program that trains it and writes it stands with the benchmarks.
 */
final class SentenceModel {

  private static final String FILE = "sentences.tsv";
  private static final String HEADER = "# thaipress sentences 1";
  private static final String CURE = "train the model again";
  private static final int PLACES = Place.values().length;

  private final int[] values = new int[Measure.values().length * SentenceFeatures.VALUES];
  private final List<String> words = new ArrayList<>();
  private final List<int[]> wordWeights = new ArrayList<>();

  private static final class Standard {
    static final SentenceModel INSTANCE = read();
  }

  private SentenceModel() {}

  /** The model that ships with the library; read once. */
  static SentenceModel standard() {
    return Standard.INSTANCE;
  }

  /** The weight of a measure's value. */
  int weight(Measure measure, int value) {
    return values[measure.ordinal() * SentenceFeatures.VALUES + value];
  }

  /** The weights of a lexicon's words; a word that it does not have weighs nothing. */
  Words words(Lexicon lexicon) {
    return new Words(this, lexicon);
  }

  /** Weights by the words' numbers in a lexicon. */
  static final class Words {

    /** By the number of a word and one more; the first is of words without a number. */
    private final short[] rowOf;

    private final int[] weights;

    private Words(SentenceModel model, Lexicon lexicon) {
      rowOf = new short[lexicon.size() + 1];
      weights = new int[(model.words.size() + 1) * PLACES];
      for (int i = 0; i < model.words.size(); i++) {
        int entry = lexicon.find(model.words.get(i));
        if (entry != Lexicon.NO_ENTRY) {
          rowOf[entry + 1] = (short) (i + 1);
        }
        System.arraycopy(model.wordWeights.get(i), 0, weights, (i + 1) * PLACES, PLACES);
      }
    }

    int weight(Place place, int entry) {
      return weights[rowOf[Math.max(0, entry + 1)] * PLACES + place.ordinal()];
    }
  }

  private static SentenceModel read() {
    try (InputStream in = SentenceModel.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not beside " + SentenceModel.class);
      }
      return read(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @throws IllegalStateException if the file is none, or damaged; the message names the line
   */
  static SentenceModel read(Reader file) throws IOException {
    SentenceModel model = new SentenceModel();
    ModelFile.read(file, FILE, CURE, model::add);
    return model;
  }

  private void add(String line, int number) {
    if (number == 1 && !line.startsWith(HEADER)) {
      throw new IllegalStateException(FILE + ":1: not '" + HEADER + "'; " + CURE);
    }
    try {
      if (!line.startsWith("#")) {
        add(line);
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IllegalStateException(
          FILE + ":" + number + ": not a kind, a value and a weight; " + CURE, e);
    }
  }

  private void add(String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length != 3) {
      throw new IllegalArgumentException(fields.length + " fields");
    }
    int weight = Integer.parseInt(fields[2]);
    for (Place place : Place.values()) {
      if (place.name().equals(fields[0])) {
        rowOf(fields[1])[place.ordinal()] = weight;
        return;
      }
    }
    Measure measure = Measure.valueOf(fields[0]);
    int value = Objects.checkIndex(Integer.parseInt(fields[1]), SentenceFeatures.VALUES);
    values[measure.ordinal() * SentenceFeatures.VALUES + value] = weight;
  }

  /** The lines of one word stand together. */
  private int[] rowOf(String word) {
    if (words.isEmpty() || !words.getLast().equals(word)) {
      words.add(word);
      wordWeights.add(new int[PLACES]);
    }
    return wordWeights.getLast();
  }
}
