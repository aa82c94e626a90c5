package thaipress.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import thaipress.model.Segmentation;
import thaipress.model.WordKind;
import thaipress.text.Folded;
import thaipress.text.Span;
import thaipress.text.ThaiChars;

/**
 * What holds of every segmentation of any text by any segmenter. A fault is an {@link
 * AssertionError} that shows the text with its characters escaped.
 */
final class SegmenterChecks {

  private static final int THREADS = 4;
  private static final int SHOWN = 400;

  private static final List<String> LOCALES =
      List.of("th-TH", "th-TH-u-nu-thai", "th-TH-u-ca-buddhist", "tr-TR");

  private static final List<String> ZONES = List.of("Asia/Bangkok", "Pacific/Kiritimati");

  private final Segmentation segmentation;
  private final Folded text;
  private final String view;

  private SegmenterChecks(Segmentation segmentation) {
    this.segmentation = segmentation;
    this.text = segmentation.text();
    this.view = text.toString();
  }

  /** Segments the text, twice, and checks all that a segmentation promises. */
  static Segmentation check(Segmenter segmenter, String raw) {
    Folded folded = Folded.of(raw);
    Segmentation segmentation = segmenter.segment(folded);
    SegmenterChecks checks = new SegmenterChecks(segmentation);
    checks.require(segmentation.text() == folded, "it is of another text", 0);
    checks.words();
    checks.kinds();
    checks.rawSpans();
    checks.sentences();
    checks.names();
    checks.sameAs(segmenter.segment(folded), "the second time");
    return segmentation;
  }

  /** Checks that several threads at once get what one gets alone. */
  static void checkThreads(Segmenter segmenter, List<String> raws) {
    List<Segmentation> alone = segmentAll(segmenter, raws);
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Future<List<Segmentation>>> results = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        Callable<List<Segmentation>> task = () -> segmentAll(segmenter, raws);
        results.add(threads.submit(task));
      }
      for (Future<List<Segmentation>> result : results) {
        checkSame(alone, result.get(), "in another thread");
      }
    } catch (ExecutionException e) {
      throw new AssertionError("in a thread", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Checks that the default locale and zone make no difference, and puts them back. */
  static void checkDefaults(Segmenter segmenter, List<String> raws) {
    List<Segmentation> expected = segmentAll(segmenter, raws);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getTimeZone(System.getProperty("user.timezone", "UTC"));
    try {
      for (String tag : LOCALES) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        checkSame(expected, segmentAll(segmenter, raws), "under the locale " + tag);
      }
      Locale.setDefault(locale);
      for (String id : ZONES) {
        TimeZone.setDefault(TimeZone.getTimeZone(id));
        checkSame(expected, segmentAll(segmenter, raws), "in the zone " + id);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static List<Segmentation> segmentAll(Segmenter segmenter, List<String> raws) {
    return raws.stream().map(raw -> segmenter.segment(Folded.of(raw))).toList();
  }

  private static void checkSame(List<Segmentation> one, List<Segmentation> other, String where) {
    for (int i = 0; i < one.size(); i++) {
      new SegmenterChecks(one.get(i)).sameAs(other.get(i), where);
    }
  }

  private void words() {
    int at = 0;
    for (int word = 0; word < segmentation.size(); word++) {
      require(
          segmentation.begin(word) == at, "a word does not begin where the last one ends", word);
      require(segmentation.end(word) > at, "a word is empty", word);
      require(segmentation.wordAt(at) == word, "another word is said to stand there", word);
      at = segmentation.end(word);
      require(at <= view.length(), "a word ends behind the text", word);
      require(ThaiChars.isClusterBoundary(view, at), "a cluster is cut behind a word", word);
    }
    require(at == view.length(), "the last word does not end with the text", at);
    require(
        segmentation.wordAt(at) == segmentation.size(), "a word is said to stand at the end", at);
  }

  private void kinds() {
    for (int word = 0; word < segmentation.size(); word++) {
      WordKind kind = segmentation.kind(word);
      String form = segmentation.word(word);
      boolean known = segmentation.entry(word) >= 0;
      require(fits(kind, form, known), "a word does not fit its kind", word);
    }
  }

  private static boolean fits(WordKind kind, String form, boolean known) {
    char last = form.charAt(form.length() - 1);
    return switch (kind) {
      case THAI -> known && form.chars().anyMatch(SegmenterChecks::isThai);
      case UNKNOWN -> !known && form.chars().allMatch(SegmenterChecks::isThai);
      case ABBREVIATION -> last == '.' && form.chars().anyMatch(SegmenterChecks::isThai);
      case NUMBER -> form.chars().anyMatch(SegmenterChecks::isDigit) && !hasLetter(form);
      case FOREIGN ->
          form.codePoints().anyMatch(Character::isLetterOrDigit) && (known || !hasSpace(form));
      case URL -> form.indexOf('.') >= 0 || form.contains("://");
      case EMAIL -> form.indexOf('@') > 0 && !hasSpace(form);
      case PUNCTUATION -> form.equals("ฯลฯ") || !hasLetter(form);
      case SPACE -> form.chars().allMatch(c -> c == ' ');
      case BREAK -> form.indexOf('\n') >= 0 && form.chars().allMatch(c -> c == ' ' || c == '\n');
    };
  }

  private static boolean isThai(int c) {
    return ThaiChars.isLetter((char) c);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean hasSpace(String form) {
    return form.chars().anyMatch(c -> c == ' ' || c == '\n');
  }

  private static boolean hasLetter(String form) {
    return form.codePoints()
        .anyMatch(c -> isThai(c) || Character.isLetter(c) && c != 'ๆ' && c != 'ฯ');
  }

  private void rawSpans() {
    int last = 0;
    for (int word = 0; word < segmentation.size(); word++) {
      Span span = segmentation.rawSpan(word);
      require(span.length() > 0, "a word stands for nothing", word);
      require(span.begin() >= last, "a word overlaps the one before it in the raw text", word);
      require(span.end() <= text.raw().length(), "a word ends behind the raw text", word);
      last = span.end();
    }
  }

  private void sentences() {
    int at = 0;
    for (int sentence = 0; sentence < segmentation.sentences(); sentence++) {
      require(
          segmentation.sentenceBegin(sentence) == at,
          "a sentence does not begin where the last one ends",
          sentence);
      require(segmentation.sentenceEnd(sentence) > at, "a sentence is empty", sentence);
      require(
          segmentation.sentenceOf(at) == sentence, "a word is said to be in another sentence", at);
      at = segmentation.sentenceEnd(sentence);
    }
    require(at == segmentation.size(), "the last sentence does not end with the last word", at);
  }

  private void names() {
    int last = 0;
    for (int name = 0; name < segmentation.names(); name++) {
      require(segmentation.nameBegin(name) >= last, "a name overlaps the one before it", name);
      last = segmentation.nameEnd(name);
      require(last > segmentation.nameBegin(name), "a name has no words", name);
      require(segmentation.nameEntry(name) >= 0, "a name is no entry", name);
    }
    require(last <= segmentation.size(), "the last name ends behind the last word", last);
  }

  private void sameAs(Segmentation other, String where) {
    require(
        Arrays.equals(describe(segmentation), describe(other)), "it is another one " + where, 0);
  }

  private static int[] describe(Segmentation segmentation) {
    IntStream words =
        IntStream.range(0, segmentation.size())
            .flatMap(
                word ->
                    IntStream.of(
                        segmentation.end(word),
                        segmentation.kind(word).ordinal(),
                        segmentation.entry(word)));
    IntStream sentences =
        IntStream.range(0, segmentation.sentences()).map(segmentation::sentenceEnd);
    IntStream names =
        IntStream.range(0, segmentation.names())
            .flatMap(
                name ->
                    IntStream.of(
                        segmentation.nameBegin(name),
                        segmentation.nameEnd(name),
                        segmentation.nameEntry(name)));
    return IntStream.concat(words, IntStream.concat(sentences, names)).toArray();
  }

  private void require(boolean holds, String fault, int index) {
    if (!holds) {
      throw new AssertionError(fault + " (" + index + "): " + escaped(text.raw()));
    }
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < Math.min(text.length(), SHOWN); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x7F) {
        escaped.append(c);
      } else {
        escaped.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
      }
    }
    return escaped.toString();
  }
}
