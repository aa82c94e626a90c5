package thaipress.corpus.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import thaipress.model.Mention;
import thaipress.text.Span;

/**
 * A release that a query found. All spans are half-open UTF-16 offsets into its raw text.
 *
 * @param id names the release within its collection
 * @param source where it came from, empty where that is unknown
 * @param url its address on the web, where that is known
 * @param title its headline
 * @param published the day on which it was put out
 * @param score how well it matches; greater is better, comparable within one result only
 * @param words where the words and phrases of the query stand, in the order of the text
 * @param facts the mentions that the query asked for, in the order of the text
 * @param snippet a stretch of the text that shows as many of both as it can
 */
public record Hit(
    String id,
    String source,
    Optional<String> url,
    Optional<String> title,
    Optional<LocalDate> published,
    float score,
    List<Span> words,
    List<Mention> facts,
    Snippet snippet) {

  /** Copies the lists. */
  public Hit {
    words = List.copyOf(words);
    facts = List.copyOf(facts);
  }
}
