package thaipress.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.tests.util.TestUtil;
import thaipress.lexicon.Lexicon;
import thaipress.segment.LatticeSegmenter;

/**
 * What Lucene asks of every analyzer, asked by Lucene's own test case. It runs under JUnit's
 * vintage engine, with random locales and zones; a failure prints the seed that repeats it.
 */
public class LuceneContractTest extends BaseTokenStreamTestCase {

  private static final String THAI =
      "สำนักงาน ป.ป.ช. ประชุมนํ้าท่วม พ.ศ.๒๕๖๗ การ\u200bประชุม 1,500คน info@moph.go.th โควิด-19 กลต\n";

  private static Analyzer plain() {
    return new ThaipressAnalyzer();
  }

  private static Analyzer stopping() {
    return new ThaipressAnalyzer(
        new LatticeSegmenter(Lexicon.standard()), ThaipressAnalyzer.defaultStopWords());
  }

  public void testRandomTexts() throws Exception {
    try (Analyzer analyzer = plain()) {
      checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
    }
  }

  public void testRandomTextsWithStopWords() throws Exception {
    try (Analyzer analyzer = stopping()) {
      checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
    }
  }

  public void testLongRandomTexts() throws Exception {
    try (Analyzer analyzer = plain()) {
      checkRandomData(random(), analyzer, 20 * RANDOM_MULTIPLIER, 8192);
    }
  }

  public void testThaiTextsWithAndWithoutCharFilter() throws IOException {
    try (Analyzer analyzer = stopping()) {
      for (int i = 0; i < 20; i++) {
        String text =
            THAI.repeat(1 + random().nextInt(5))
                + TestUtil.randomAnalysisString(random(), 20, false);
        checkAnalysisConsistency(random(), analyzer, random().nextBoolean(), text);
      }
    }
  }

  public void testMisuseIsRefused() throws IOException {
    try (Analyzer analyzer = stopping()) {
      checkResetException(analyzer, THAI);
    }
  }

  public void testReuseGivesTheSame() throws IOException {
    try (Analyzer analyzer = plain()) {
      String[] words = {"ประชุม", "1500", "คน"};
      assertAnalyzesTo(analyzer, "ประชุม ๑,๕๐๐ คน", words);
      assertAnalyzesTo(analyzer, "", new String[0]);
      assertAnalyzesTo(analyzer, "ประชุม 1,500คน", words);
    }
  }

  public void testNormalisesTheTermsOfWildcardQueries() {
    try (Analyzer analyzer = plain()) {
      assertEquals("น้ำ2567covid", analyzer.normalize("text", "นํ้า๒๕๖๗COVID").utf8ToString());
    }
  }
}
