package thaipress.benchmarks;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;

/** Goes through Lucene's token streams to their ends. */
final class TokenCounts {

  private TokenCounts() {}

  static long of(Tokenizer tokenizer, List<String> texts) throws IOException {
    long tokens = 0;
    for (String text : texts) {
      tokenizer.setReader(new StringReader(text));
      tokens += count(tokenizer);
    }
    return tokens;
  }

  static long of(Analyzer analyzer, List<String> texts) throws IOException {
    long tokens = 0;
    for (String text : texts) {
      tokens += count(analyzer.tokenStream("text", text));
    }
    return tokens;
  }

  private static long count(TokenStream source) throws IOException {
    long tokens = 0;
    try (TokenStream stream = source) {
      stream.reset();
      while (stream.incrementToken()) {
        tokens++;
      }
      stream.end();
    }
    return tokens;
  }
}
