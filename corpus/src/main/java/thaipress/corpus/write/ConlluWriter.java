package thaipress.corpus.write;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import thaipress.model.Analysis;
import thaipress.model.Article;
import thaipress.model.Mention;
import thaipress.model.Segmentation;
import thaipress.model.WordKind;
import thaipress.text.Span;

/**
 * Words and sentences in CoNLL-U. Spaces and line breaks are no words here; the last column holds
 * {@code SpaceAfter=No}, the raw offsets {@code Begin} and {@code End}, and where a word lies in a
 * fact {@code B} or {@code I} for each kind, as {@code Organisation=B|Objective=I}. Syntax is not
 * annotated.
 */
final class ConlluWriter implements AnalysisWriter {

  private final Writer out;

  ConlluWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Analysis analysis) throws IOException {
    new Document(analysis).write();
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }

  private static boolean isToken(WordKind kind) {
    return kind != WordKind.SPACE && kind != WordKind.BREAK;
  }

  private static String partOfSpeech(WordKind kind) {
    return switch (kind) {
      case NUMBER -> "NUM";
      case PUNCTUATION -> "PUNCT";
      case URL, EMAIL -> "SYM";
      default -> "_";
    };
  }

  /** The marks of one kind of fact, walked through in the order of the text. */
  private static final class Layer {

    private final String name;
    private final List<? extends Mention> mentions;
    private int next;
    private int begun = -1;

    Layer(String name, List<? extends Mention> mentions) {
      this.name = name;
      this.mentions = mentions;
    }

    /** The mark of a word; words must be asked for in order. */
    String mark(Span word) {
      while (next < mentions.size() && mentions.get(next).span().end() <= word.begin()) {
        next++;
      }
      if (next == mentions.size() || !mentions.get(next).span().overlaps(word)) {
        return "";
      }
      boolean first = begun != next;
      begun = next;
      return "|" + name + "=" + (first ? "B" : "I");
    }
  }

  /** One release being written. */
  private final class Document {

    private final Article article;
    private final Segmentation words;
    private final List<Layer> layers;
    private int sentences;

    Document(Analysis analysis) {
      article = analysis.article();
      words = analysis.segmentation();
      layers =
          List.of(
              new Layer("Organisation", analysis.organisations()),
              new Layer("Date", analysis.dates()),
              new Layer("Participants", analysis.participants()),
              new Layer("Objective", analysis.objectives()));
    }

    void write() throws IOException {
      out.write("# newdoc id = " + Facts.onOneLine(article.id()) + "\n");
      for (int i = 0; i < words.sentences(); i++) {
        writeSentence(tokens(i));
      }
    }

    private List<Integer> tokens(int sentence) {
      List<Integer> tokens = new ArrayList<>();
      for (int w = words.sentenceBegin(sentence); w < words.sentenceEnd(sentence); w++) {
        if (isToken(words.kind(w)) && words.end(w) > words.begin(w)) {
          tokens.add(w);
        }
      }
      return tokens;
    }

    private void writeSentence(List<Integer> tokens) throws IOException {
      if (tokens.isEmpty()) {
        return;
      }
      sentences++;
      out.write("# sent_id = " + Facts.onOneLine(article.id()) + "-" + sentences + "\n");
      out.write("# text = " + text(tokens) + "\n");
      for (int i = 0; i < tokens.size(); i++) {
        writeToken(i + 1, tokens.get(i), isGlued(tokens, i));
      }
      out.write('\n');
    }

    /** The forms with one space where there is any; what the format calls the sentence's text. */
    private String text(List<Integer> tokens) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < tokens.size(); i++) {
        text.append(form(tokens.get(i)));
        if (!isGlued(tokens, i) && i + 1 < tokens.size()) {
          text.append(' ');
        }
      }
      return text.toString();
    }

    private boolean isGlued(List<Integer> tokens, int i) {
      return i + 1 < tokens.size() && tokens.get(i + 1) == tokens.get(i) + 1;
    }

    private String form(int word) {
      return Facts.onOneLine(words.rawSpan(word).in(article.text()));
    }

    private void writeToken(int number, int word, boolean glued) throws IOException {
      Span span = words.rawSpan(word);
      StringBuilder line = new StringBuilder();
      line.append(number).append('\t').append(form(word)).append("\t_\t");
      line.append(partOfSpeech(words.kind(word))).append("\t_\t_\t_\t_\t_\t");
      line.append(glued ? "SpaceAfter=No|" : "");
      line.append("Begin=").append(span.begin()).append("|End=").append(span.end());
      for (Layer layer : layers) {
        line.append(layer.mark(span));
      }
      out.write(line.append('\n').toString());
    }
  }
}
