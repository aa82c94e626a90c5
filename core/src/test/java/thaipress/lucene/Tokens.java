package thaipress.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Reads token streams in tests. */
final class Tokens {

  /** A token with raw offsets. */
  record Token(String term, int begin, int end, int increment) {}

  private Tokens() {}

  static List<Token> of(TokenStream stream) throws IOException {
    List<Token> tokens = new ArrayList<>();
    try (stream) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(
            new Token(
                term.toString(),
                offset.startOffset(),
                offset.endOffset(),
                increment.getPositionIncrement()));
      }
      stream.end();
    }
    return tokens;
  }

  static List<String> terms(List<Token> tokens) {
    return tokens.stream().map(Token::term).toList();
  }
}
