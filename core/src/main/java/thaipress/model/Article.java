package thaipress.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import thaipress.text.Span;

/**
 * One press release: its raw text and where the parts of it stand. All spans are half-open UTF-16
 * offsets into {@code text}.
 *
 * @param id names the release within its collection: the file's name without its ending
 * @param source where it came from (path or URL), empty where that is unknown
 * @param text the raw text, exactly as it stands in the file, or the text taken from a web page
 * @param title the headline, where there is one
 * @param dateLine the page's own date line, where there is one
 * @param body the stretches of running text in order, page furniture left out
 * @param published the day on which the release was put out, where that is known
 * @param author who put it out, where a web page says so
 * @param extracted whether {@code text} was taken from a web page, so that it stands in no file
 * @param provenance where it was found on the web
 */
public record Article(
    String id,
    String source,
    String text,
    Optional<Span> title,
    Optional<Span> dateLine,
    List<Span> body,
    Optional<LocalDate> published,
    Optional<String> author,
    boolean extracted,
    Provenance provenance) {

  /** Copies the list; checks nothing but that the spans lie in the text. */
  public Article {
    body = List.copyOf(body);
    title.ifPresent(span -> requireWithin(text, span));
    dateLine.ifPresent(span -> requireWithin(text, span));
    body.forEach(span -> requireWithin(text, span));
  }

  /** An article whose text stands in a file as it is. */
  public Article(
      String id,
      String source,
      String text,
      Optional<Span> title,
      Optional<Span> dateLine,
      List<Span> body,
      Optional<LocalDate> published) {
    this(
        id,
        source,
        text,
        title,
        dateLine,
        body,
        published,
        Optional.empty(),
        false,
        Provenance.UNKNOWN);
  }

  /** An article of which only the text is known; all of it is body. */
  public static Article ofText(String id, String text) {
    return new Article(
        id,
        "",
        text,
        Optional.empty(),
        Optional.empty(),
        List.of(new Span(0, text.length())),
        Optional.empty());
  }

  /** The same article with another publication date. */
  public Article withPublished(LocalDate day) {
    return new Article(
        id, source, text, title, dateLine, body, Optional.of(day), author, extracted, provenance);
  }

  /** The same article by another author. */
  public Article withAuthor(String name) {
    return new Article(
        id,
        source,
        text,
        title,
        dateLine,
        body,
        published,
        Optional.of(name),
        extracted,
        provenance);
  }

  /** The same article found elsewhere. */
  public Article withProvenance(Provenance found) {
    return new Article(
        id, source, text, title, dateLine, body, published, author, extracted, found);
  }

  private static void requireWithin(String text, Span span) {
    if (span.end() > text.length()) {
      throw new IllegalArgumentException(
          span + " lies outside a text of " + text.length() + " characters");
    }
  }
}
