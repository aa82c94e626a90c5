package thaipress.benchmarks.accuracy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import thaipress.text.Span;

/**
 * Reads the sentences of a CoNLL-U file. The words' forms are looked for in the {@code # text}
 * comment, one behind the other; where it is missing the text is made of the forms and {@code
 * SpaceAfter=No}. Of a multiword token the token's form counts, not its parts.
 */
final class Conllu {

  private static final String TEXT = "# text = ";

  private final List<Sentence> sentences = new ArrayList<>();
  private final List<String> forms = new ArrayList<>();
  private final StringBuilder joined = new StringBuilder();
  private String text = "";
  private int covered;

  private Conllu() {}

  /** The sentences of a file; one that ends in {@code .gz} is unpacked. */
  static List<Sentence> read(Path file) {
    try (InputStream in = open(file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return read(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sentences of a reader. */
  static List<Sentence> read(BufferedReader lines) {
    Conllu conllu = new Conllu();
    lines.lines().forEach(conllu::line);
    conllu.finish();
    return conllu.sentences;
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
  }

  private void line(String line) {
    if (line.isBlank()) {
      finish();
    } else if (line.startsWith(TEXT)) {
      text = line.substring(TEXT.length());
    } else if (!line.startsWith("#")) {
      token(line.split("\t", -1));
    }
  }

  private void token(String[] fields) {
    String id = fields[0];
    if (id.contains(".") || number(id.split("-", -1)[0]) <= covered) {
      return;
    }
    covered = number(id.substring(id.indexOf('-') + 1));
    forms.add(fields[1]);
    joined.append(fields[1]).append(fields[9].contains("SpaceAfter=No") ? "" : " ");
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private void finish() {
    if (!forms.isEmpty()) {
      String sentence = text.isEmpty() ? joined.toString().strip() : text;
      sentences.add(new Sentence(sentence, spans(sentence)));
    }
    forms.clear();
    joined.setLength(0);
    text = "";
    covered = 0;
  }

  private List<Span> spans(String sentence) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    for (String form : forms) {
      int begin = sentence.indexOf(form, at);
      if (begin < 0) {
        throw new IllegalArgumentException("'" + form + "' is not in '" + sentence + "'");
      }
      at = begin + form.length();
      spans.add(new Span(begin, at));
    }
    return spans;
  }
}
