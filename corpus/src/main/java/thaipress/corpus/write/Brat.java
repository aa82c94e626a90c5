package thaipress.corpus.write;

import java.util.List;
import thaipress.model.Analysis;
import thaipress.model.DateMention;
import thaipress.model.Mention;
import thaipress.model.ObjectiveMention;
import thaipress.model.OrganisationMention;
import thaipress.model.ParticipantMention;
import thaipress.text.Span;

/**
 * brat's standoff annotations of one release. brat counts code points, and wants a mention that
 * crosses a line break in pieces, one a line.
 */
final class Brat {

  private final String text;
  private final StringBuilder out = new StringBuilder();
  private int numbered;

  /** Where the last offset was counted to, in UTF-16 and in code points. */
  private int at;

  private int codePoints;

  private Brat(String text) {
    this.text = text;
  }

  static String annotations(Analysis analysis) {
    Brat brat = new Brat(analysis.article().text());
    List<Mention> mentions = analysis.mentions();
    mentions.forEach(brat::append);
    return brat.out.toString();
  }

  private void append(Mention mention) {
    numbered++;
    out.append('T').append(numbered).append('\t').append(type(mention)).append(' ');
    appendPieces(mention.span());
    out.append('\t').append(Facts.onOneLine(mention.text())).append('\n');
    out.append('#').append(numbered).append("\tAnnotatorNotes T").append(numbered).append('\t');
    out.append(Facts.onOneLine(Facts.note(mention))).append('\n');
  }

  private static String type(Mention mention) {
    return switch (mention) {
      case OrganisationMention organisation -> "Organisation";
      case DateMention date -> "Date";
      case ParticipantMention participant -> "Participants";
      case ObjectiveMention objective -> "Objective";
    };
  }

  private void appendPieces(Span span) {
    int begin = span.begin();
    boolean first = true;
    while (begin < span.end()) {
      int end = begin;
      while (end < span.end() && !isBreak(text.charAt(end))) {
        end++;
      }
      if (end > begin) {
        out.append(first ? "" : ";").append(count(begin)).append(' ').append(count(end));
        first = false;
      }
      begin = end + 1;
    }
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private int count(int offset) {
    if (offset < at) {
      at = 0;
      codePoints = 0;
    }
    codePoints += text.codePointCount(at, offset);
    at = offset;
    return codePoints;
  }
}
