package thaipress.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;

class OpenNlpTest {

  private final Tokenizer tokenizer = new ThaiTokenizer();
  private final SentenceDetector detector = new ThaiSentenceDetector();

  @Test
  void tokensAreWordsAndPunctuationWithoutTheSpaces() {
    assertThat(tokenizer.tokenize("ครู  (๘๑ คน)\nบาท"))
        .containsExactly("ครู", "(", "๘๑", "คน", ")", "บาท");
  }

  @Test
  void spansCountInTheTextAsItWasGiven() {
    String text = "\u200bนํ้า\u00a0๘๑ ป.ป.ช.";
    Span[] spans = tokenizer.tokenizePos(text);
    assertThat(Stream.of(spans).map(span -> span.getCoveredText(text).toString()))
        .containsExactly("นํ้า", "๘๑", "ป.ป.ช.");
    assertThat(spans[0]).isEqualTo(new Span(1, 5));
  }

  @Test
  void sentencesBeginAndEndAtWords() {
    String text = "  วันนี้มีประชุม \n\nครูมาแล้ว  ";
    assertThat(detector.sentDetect(text)).containsExactly("วันนี้มีประชุม", "ครูมาแล้ว");
    assertThat(detector.sentPosDetect(text)[0]).isEqualTo(new Span(2, 16));
  }

  @Test
  void textsWithoutWordsHaveNeitherTokensNorSentences() {
    for (String text : new String[] {"", " ", "\n \n"}) {
      assertThat(tokenizer.tokenizePos(text)).isEmpty();
      assertThat(detector.sentPosDetect(text)).isEmpty();
    }
  }
}
