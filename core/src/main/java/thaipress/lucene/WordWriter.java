package thaipress.lucene;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeSource;
import thaipress.model.Segmentation;

/** Writes what a token of {@link JoinedWords} is into the attributes of a stream. */
final class WordWriter {

  private final JoinedWords joined = new JoinedWords();
  private final CharTermAttribute term;
  private final TypeAttribute type;
  private final KindAttribute kind;
  private final NameAttribute name;

  WordWriter(AttributeSource stream) {
    term = stream.addAttribute(CharTermAttribute.class);
    type = stream.addAttribute(TypeAttribute.class);
    kind = stream.addAttribute(KindAttribute.class);
    name = stream.addAttribute(NameAttribute.class);
  }

  /** Begins a text. */
  void reset() {
    joined.reset();
  }

  /**
   * Writes a searchable word; the words of a text come in their order.
   *
   * @return the index behind the token's last word
   */
  int write(Segmentation words, int word) {
    joined.take(words, word);
    Terms.write(words, word, joined.end(), joined.kind(), term);
    type.setType(Terms.type(joined.kind()));
    kind.setKind(joined.kind());
    name.setEntry(joined.name());
    return joined.end();
  }
}
