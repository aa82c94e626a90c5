package thaipress.benchmarks.training;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import opennlp.tools.ml.model.Event;
import thaipress.ThaiPress;
import thaipress.model.Segmentation;
import thaipress.model.WordKind;
import thaipress.segment.SentenceFeatures;

/** A text of which it is known at which spaces its sentences end. */
final class MarkedText {

  static final String END = "end";
  static final String SPACE = "space";

  private final Segmentation words;
  private final BitSet ends;

  /**
   * A text with its sentences' ends.
   *
   * @param ends the raw offsets of the spaces that end a sentence
   */
  MarkedText(String text, BitSet ends) {
    this.words = ThaiPress.standard().segment(text);
    this.ends = ends;
  }

  /** What is seen at each space within a line, and whether a sentence ends there. */
  List<Event> events() {
    List<Event> events = new ArrayList<>();
    SentenceFeatures features = features();
    for (int word = features.next(); word >= 0; word = features.next()) {
      boolean end = ends.get(words.rawSpan(word).begin());
      if (words.kind(word) == WordKind.SPACE) {
        Names names = new Names();
        features.describe(names);
        events.add(new Event(end ? END : SPACE, names.list.toArray(String[]::new)));
      }
    }
    return events;
  }

  private SentenceFeatures features() {
    int[] wordEnds = new int[words.size()];
    byte[] kinds = new byte[words.size()];
    for (int word = 0; word < words.size(); word++) {
      wordEnds[word] = words.end(word);
      kinds[word] = (byte) words.kind(word).ordinal();
    }
    return new SentenceFeatures(words.text().toString(), wordEnds, kinds);
  }

  /** Features by the names under which the model has them. */
  private final class Names implements SentenceFeatures.Sink {

    private final List<String> list = new ArrayList<>();

    @Override
    public void word(SentenceFeatures.Place place, int word) {
      if (words.entry(word) != Segmentation.NO_ENTRY) {
        list.add(place + "\t" + words.word(word));
      }
    }

    @Override
    public void value(SentenceFeatures.Measure measure, int value) {
      list.add(measure + "\t" + value);
    }
  }
}
