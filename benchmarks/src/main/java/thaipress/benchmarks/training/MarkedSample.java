package thaipress.benchmarks.training;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import thaipress.corpus.sample.SampleCorpus;

/** The sample corpus's plain texts with the ends of their sentences. */
final class MarkedSample {

  /** Shorter lines are headings, items and notes. */
  private static final int PARAGRAPH = 60;

  private MarkedSample() {}

  /**
   * The texts of each release, by its id: as it stands, and its paragraphs in one line, so that
   * there are more ends to learn from.
   */
  static Map<String, List<MarkedText>> load() {
    SampleCorpus corpus = new SampleCorpus();
    Map<String, List<String>> marks = corpus.sentences();
    Map<String, List<MarkedText>> texts = new LinkedHashMap<>();
    for (SampleCorpus.Release release : corpus.releases(SampleCorpus.Split.TRAIN)) {
      if (marks.containsKey(release.id())) {
        String text = corpus.article(release).text();
        BitSet ends = ends(release.id(), text, marks.get(release.id()));
        texts.put(release.id(), List.of(new MarkedText(text, ends), joined(text, ends)));
      }
    }
    return texts;
  }

  private static BitSet ends(String id, String text, List<String> sentences) {
    BitSet ends = new BitSet();
    for (String last : sentences) {
      List<Integer> found = new ArrayList<>();
      for (int at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + 1)) {
        int end = at + last.length();
        if (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\u00a0')) {
          found.add(end);
        }
      }
      if (found.size() != 1) {
        throw new IllegalStateException(
            id + ": '" + last + "' stands before " + found.size() + " spaces");
      }
      ends.set(found.get(0));
    }
    return ends;
  }

  private static MarkedText joined(String text, BitSet ends) {
    StringBuilder line = new StringBuilder();
    BitSet joints = new BitSet();
    int begin = 0;
    while (begin < text.length()) {
      int feed = text.indexOf('\n', begin);
      int end = feed < 0 ? text.length() : feed;
      if (end - begin >= PARAGRAPH) {
        if (!line.isEmpty()) {
          joints.set(line.length());
          line.append(' ');
        }
        int shift = line.length() - begin;
        for (int at = ends.nextSetBit(begin); at >= 0 && at < end; at = ends.nextSetBit(at + 1)) {
          joints.set(at + shift);
        }
        line.append(text.substring(begin, end).stripTrailing());
      }
      begin = end + 1;
    }
    return new MarkedText(line.toString(), joints);
  }
}
