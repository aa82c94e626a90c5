package thaipress.opennlp;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;
import thaipress.extract.OrganisationExtractor;
import thaipress.lexicon.Lexicon;
import thaipress.model.Article;
import thaipress.model.OrganisationMention;
import thaipress.segment.LatticeSegmenter;
import thaipress.text.Folded;
import thaipress.text.ThaiChars;

/**
 * Finds organisations among tokens that are given. The tokens are put together to a text, Thai
 * words without a space between them, others with one; spaces and line breaks among the tokens are
 * kept as they are, and names are found more surely where they are there. A span covers every token
 * of which a letter belongs to the name, and its type is the organisation's, such as {@code
 * ministry}.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class OrganisationNameFinder implements TokenNameFinder {

  private final LatticeSegmenter segmenter;
  private final OrganisationExtractor extractor;

  /** A finder that knows the bodies and places of a lexicon. */
  public OrganisationNameFinder(Lexicon lexicon) {
    segmenter = new LatticeSegmenter(lexicon);
    extractor = new OrganisationExtractor(lexicon);
  }

  @Override
  public Span[] find(String[] tokens) {
    int[] begins = new int[tokens.length];
    String text = join(tokens, begins);
    List<Span> spans = new ArrayList<>();
    int first = 0;
    for (OrganisationMention mention :
        extractor
            .extract(Article.ofText("tokens", text), segmenter.segment(Folded.of(text)))
            .mentions()) {
      while (begins[first] + tokens[first].length() <= mention.span().begin()) {
        first++;
      }
      int end = first + 1;
      while (end < tokens.length && begins[end] < mention.span().end()) {
        end++;
      }
      if (spans.isEmpty() || spans.get(spans.size() - 1).getEnd() <= first) {
        spans.add(new Span(first, end, mention.type().label()));
      }
    }
    return spans.toArray(new Span[0]);
  }

  /** Nothing is learnt from one text for the next. */
  @Override
  public void clearAdaptiveData() {}

  private static String join(String[] tokens, int[] begins) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < tokens.length; i++) {
      if (i > 0 && wantsSpace(tokens[i - 1], tokens[i])) {
        text.append(' ');
      }
      begins[i] = text.length();
      text.append(tokens[i]);
    }
    return text.toString();
  }

  private static boolean wantsSpace(String left, String right) {
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    char last = left.charAt(left.length() - 1);
    char next = right.charAt(0);
    boolean words = Character.isLetterOrDigit(next) && Character.isLetterOrDigit(last);
    return words && !(isThai(last) && isThai(next));
  }

  private static boolean isThai(char c) {
    return ThaiChars.isLetter(c);
  }
}
