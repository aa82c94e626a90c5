package thaipress.opensearch;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Reads {@link Tokens} back. Someone else's text, which has no tabs, is one token of nothing: it is
 * passed over.
 */
final class TokensTokenizer extends Tokenizer {

  /** The numbers behind a term. */
  private static final int MOST_NUMBERS = 3;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final char[] buffer = new char[4096];
  private final int[] numbers = new int[MOST_NUMBERS];
  private int at;
  private int length;
  private int begin;
  private int end;

  @Override
  public boolean incrementToken() throws IOException {
    clearAttributes();
    int c = next();
    while (c >= 0) {
      if (readLine(c) >= 2) {
        begin += Math.max(0, numbers[0]);
        end = begin + Math.max(0, numbers[1]);
        offset.setOffset(begin, end);
        increment.setPositionIncrement(Math.max(1, numbers[2]));
        return true;
      }
      term.setEmpty();
      c = next();
    }
    return false;
  }

  /** Reads a term and the numbers behind it, up to the end of the line; how many there are. */
  private int readLine(int first) throws IOException {
    int c = first;
    while (c >= 0 && c != Tokens.BETWEEN && c != Tokens.END) {
      term.append((char) c);
      c = next();
    }
    numbers[2] = 1;
    int count = 0;
    while (c == Tokens.BETWEEN && count < MOST_NUMBERS) {
      int number = 0;
      for (c = next(); c >= '0' && c <= '9'; c = next()) {
        number = number * 10 + (c - '0');
      }
      numbers[count++] = number;
    }
    while (c >= 0 && c != Tokens.END) {
      c = next();
    }
    return count;
  }

  private int next() throws IOException {
    if (at == length) {
      length = Math.max(0, input.read(buffer));
      at = 0;
    }
    return length == 0 ? -1 : buffer[at++];
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    at = 0;
    length = 0;
    begin = 0;
    end = 0;
  }

  @Override
  public void end() throws IOException {
    super.end();
    offset.setOffset(end, end);
  }
}
