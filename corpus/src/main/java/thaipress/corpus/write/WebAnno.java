package thaipress.corpus.write;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import thaipress.model.Analysis;
import thaipress.model.Mention;
import thaipress.model.Segmentation;
import thaipress.model.WordKind;
import thaipress.text.Span;

/**
 * A release in WebAnno's TSV 3.3, which INCEpTION reads: sentences and words with UTF-16 offsets,
 * and a layer of facts with two features, kind and value. Where a mention has only a part of a
 * word, that part stands on a line of its own.
 */
final class WebAnno {

  private static final String HEADER =
      "#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.Fact|kind|value\n\n";

  private final String text;
  private final Segmentation words;
  private final List<Mention> mentions;
  private final StringBuilder out = new StringBuilder(HEADER);

  private WebAnno(Analysis analysis) {
    this.text = analysis.article().text();
    this.words = analysis.segmentation();
    this.mentions = analysis.mentions();
  }

  static String document(Analysis analysis) {
    WebAnno document = new WebAnno(analysis);
    int number = 1;
    for (int sentence = 0; sentence < document.words.sentences(); sentence++) {
      number += document.append(sentence, number) ? 1 : 0;
    }
    return document.out.toString();
  }

  private boolean append(int sentence, int number) {
    int first = words.sentenceBegin(sentence);
    int end = words.sentenceEnd(sentence);
    while (first < end && isSpace(first)) {
      first++;
    }
    while (end > first && isSpace(end - 1)) {
      end--;
    }
    if (first == end) {
      return false;
    }
    Span span = new Span(words.rawSpan(first).begin(), words.rawSpan(end - 1).end());
    out.append("\n#Text=").append(escaped(span.in(text))).append('\n');
    int token = 0;
    for (int word = first; word < end; word++) {
      if (!isSpace(word)) {
        append(number, ++token, words.rawSpan(word));
      }
    }
    return true;
  }

  private boolean isSpace(int word) {
    WordKind kind = words.kind(word);
    return kind == WordKind.SPACE || kind == WordKind.BREAK;
  }

  private void append(int sentence, int token, Span span) {
    appendUnit(sentence + "-" + token, span, mention -> covers(mention, span));
    int number = 0;
    for (Span piece :
        mentions.stream().flatMap(m -> cut(m, span).stream()).distinct().sorted().toList()) {
      String unit = sentence + "-" + token + "." + ++number;
      appendUnit(unit, piece, mention -> cut(mention, span).filter(piece::equals).isPresent());
    }
  }

  private static boolean covers(Mention mention, Span word) {
    return mention.span().contains(word);
  }

  /** The part of a word that a mention has which does not have the whole of it. */
  private static Optional<Span> cut(Mention mention, Span word) {
    Span of = mention.span();
    return of.overlaps(word) && !of.contains(word)
        ? Optional.of(new Span(Math.max(of.begin(), word.begin()), Math.min(of.end(), word.end())))
        : Optional.empty();
  }

  /** A word or a part of one, with the mentions that it belongs to. */
  private void appendUnit(String unit, Span span, Predicate<Mention> belongs) {
    out.append(unit).append('\t');
    out.append(span.begin()).append('-').append(span.end()).append('\t');
    out.append(escaped(span.in(text))).append('\t');
    StringBuilder kinds = new StringBuilder();
    StringBuilder values = new StringBuilder();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (belongs.test(mention)) {
        String number = "[" + (i + 1) + "]";
        kinds.append(kinds.isEmpty() ? "" : "|").append(mention.kind()).append(number);
        values.append(values.isEmpty() ? "" : "|");
        values.append(escaped(Facts.onOneLine(Facts.note(mention)))).append(number);
      }
    }
    out.append(kinds.isEmpty() ? "_" : kinds).append('\t');
    out.append(values.isEmpty() ? "_" : values).append("\t\n");
  }

  /** With a backslash before the signs that the format uses. */
  private static String escaped(String raw) {
    StringBuilder escaped = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      switch (c) {
        case '\n' -> escaped.append("\\n");
        case '\r' -> escaped.append("\\r");
        case '\t' -> escaped.append("\\t");
        case '\\', '[', ']', '|', '_', ';', '*' -> escaped.append('\\').append(c);
        default -> escaped.append(c);
      }
    }
    return escaped.toString().replace("->", "\\->");
  }
}
