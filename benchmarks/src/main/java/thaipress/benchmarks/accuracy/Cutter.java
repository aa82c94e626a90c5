package thaipress.benchmarks.accuracy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.tokenize.WhitespaceTokenizer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.th.ThaiTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import thaipress.ThaiPress;
import thaipress.benchmarks.IcuRules;
import thaipress.model.Segmentation;
import thaipress.text.Span;

/** Somebody who cuts texts into words. */
enum Cutter {
  /** Our segmenter. */
  THAIPRESS("Thaipress") {
    @Override
    List<Span> words(String text) {
      List<Span> spans = new ArrayList<>();
      Segmentation words = ThaiPress.standard().segment(text);
      for (int word = 0; word < words.size(); word++) {
        spans.add(words.rawSpan(word));
      }
      return spans;
    }
  },
  /** The JDK's word iterator. */
  JDK("JDK BreakIterator") {
    @Override
    List<Span> words(String text) {
      BreakIterator iterator = BreakIterator.getWordInstance(THAI);
      iterator.setText(text);
      List<Span> spans = new ArrayList<>();
      int begin = iterator.first();
      for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
        spans.add(new Span(begin, end));
        begin = end;
      }
      return spans;
    }
  },
  /** Lucene's Thai tokenizer. */
  LUCENE("Lucene ThaiTokenizer") {
    @Override
    List<Span> words(String text) {
      return tokens(new ThaiTokenizer(), text);
    }
  },
  /** ICU's word iterator. */
  ICU("ICU4J BreakIterator") {
    @Override
    List<Span> words(String text) {
      com.ibm.icu.text.BreakIterator iterator =
          com.ibm.icu.text.BreakIterator.getWordInstance(THAI);
      iterator.setText(text);
      List<Span> spans = new ArrayList<>();
      int begin = iterator.first();
      for (int end = iterator.next();
          end != com.ibm.icu.text.BreakIterator.DONE;
          end = iterator.next()) {
        spans.add(new Span(begin, end));
        begin = end;
      }
      return spans;
    }
  },
  /** Lucene's tokenizer over ICU's iterator. */
  LUCENE_ICU("Lucene ICUTokenizer") {
    @Override
    List<Span> words(String text) {
      return tokens(new ICUTokenizer(new IcuRules()), text);
    }
  },
  /** OpenNLP's tokenizer by classes of characters; for it a run of Thai letters is one word. */
  OPENNLP_SIMPLE("OpenNLP SimpleTokenizer") {
    @Override
    List<Span> words(String text) {
      return spans(SimpleTokenizer.INSTANCE.tokenizePos(text));
    }
  },
  /** OpenNLP's tokenizer by spaces. */
  OPENNLP_WHITESPACE("OpenNLP WhitespaceTokenizer") {
    @Override
    List<Span> words(String text) {
      return spans(WhitespaceTokenizer.INSTANCE.tokenizePos(text));
    }
  };

  private static final Locale THAI = Locale.forLanguageTag("th");

  private final String title;

  Cutter(String title) {
    this.title = title;
  }

  /** The name for a table. */
  String title() {
    return title;
  }

  /** The words of a text in their order; spaces and punctuation may be among them. */
  abstract List<Span> words(String text);

  private static List<Span> spans(opennlp.tools.util.Span[] tokens) {
    return Arrays.stream(tokens).map(token -> new Span(token.getStart(), token.getEnd())).toList();
  }

  private static List<Span> tokens(Tokenizer source, String text) {
    List<Span> spans = new ArrayList<>();
    try (Tokenizer tokenizer = source) {
      OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        spans.add(new Span(offset.startOffset(), offset.endOffset()));
      }
      tokenizer.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading a string cannot fail", e);
    }
    return spans;
  }
}
