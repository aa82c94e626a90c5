package thaipress.corpus.index;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import thaipress.text.Span;

/** A token for each place where a province is named. */
final class ProvinceTokenStream extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final List<Provinces.Named> named;
  private int next;

  ProvinceTokenStream(List<Provinces.Named> named) {
    this.named = named;
  }

  @Override
  public void reset() {
    next = 0;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (next == named.size()) {
      return false;
    }
    Provinces.Named place = named.get(next++);
    Span span = place.span();
    term.append(place.province());
    offset.setOffset(span.begin(), span.end());
    return true;
  }
}
