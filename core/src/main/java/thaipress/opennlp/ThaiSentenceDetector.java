package thaipress.opennlp;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.util.Span;
import thaipress.lexicon.Lexicon;
import thaipress.model.Segmentation;
import thaipress.model.WordKind;
import thaipress.segment.LatticeSegmenter;
import thaipress.segment.Segmenter;
import thaipress.text.Folded;

/**
 * Our sentences as OpenNLP's. A sentence begins and ends at a word: the spaces and line breaks
 * around it belong to none. Spans are half-open, in UTF-16 code units of the text as it was given.
 * Immutable and safe for use by several threads.
 */
public final class ThaiSentenceDetector implements SentenceDetector {

  private final Segmenter segmenter;

  /** A detector over the standard lexicon. */
  public ThaiSentenceDetector() {
    this(new LatticeSegmenter(Lexicon.standard()));
  }

  /** A detector over any segmenter. */
  public ThaiSentenceDetector(Segmenter segmenter) {
    this.segmenter = segmenter;
  }

  @Override
  public String[] sentDetect(CharSequence text) {
    return Span.spansToStrings(sentPosDetect(text), text);
  }

  @Override
  public Span[] sentPosDetect(CharSequence text) {
    Segmentation words = segmenter.segment(Folded.of(text.toString()));
    List<Span> sentences = new ArrayList<>(words.sentences());
    for (int sentence = 0; sentence < words.sentences(); sentence++) {
      int begin = words.sentenceBegin(sentence);
      int end = words.sentenceEnd(sentence);
      while (begin < end && isSpace(words, begin)) {
        begin++;
      }
      while (begin < end && isSpace(words, end - 1)) {
        end--;
      }
      if (begin < end) {
        sentences.add(new Span(words.rawSpan(begin).begin(), words.rawSpan(end - 1).end()));
      }
    }
    return sentences.toArray(Span[]::new);
  }

  private static boolean isSpace(Segmentation words, int word) {
    WordKind kind = words.kind(word);
    return kind == WordKind.SPACE || kind == WordKind.BREAK;
  }
}
