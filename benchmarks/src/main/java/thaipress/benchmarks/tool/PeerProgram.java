package thaipress.benchmarks.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.th.ThaiAnalyzer;

/**
 * A whole program to hold our command's start against: without arguments it does nothing, with a
 * file it tokenises that with Lucene's ThaiAnalyzer.
 */
public final class PeerProgram {

  private PeerProgram() {}

  /** Does nothing, or tokenises. */
  public static void main(String[] files) throws IOException {
    for (String file : files) {
      try (ThaiAnalyzer analyzer = new ThaiAnalyzer();
          TokenStream stream = analyzer.tokenStream("text", Files.readString(Path.of(file)))) {
        stream.reset();
        long tokens = 0;
        while (stream.incrementToken()) {
          tokens++;
        }
        stream.end();
        System.out.println(tokens);
      }
    }
  }
}
