package thaipress.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import thaipress.extract.DateExtractor;
import thaipress.lexicon.Lexicon;
import thaipress.model.Analysis;
import thaipress.model.Article;
import thaipress.model.DateMention;
import thaipress.model.ObjectiveMention;
import thaipress.model.OrganisationMention;
import thaipress.model.OrganisationType;
import thaipress.model.ParticipantMention;
import thaipress.model.Provenance;
import thaipress.model.Segmentation;
import thaipress.model.Warning;
import thaipress.segment.LatticeSegmenter;
import thaipress.text.Folded;
import thaipress.text.Span;

/** A release with mentions put in by hand; its dates are those that the extractor finds. */
public final class Release {

  private static final LatticeSegmenter SEGMENTER = new LatticeSegmenter(Lexicon.standard());

  private final String id;
  private final String text;
  private String source = "";
  private Optional<Span> title = Optional.empty();
  private Optional<LocalDate> published = Optional.empty();
  private List<Span> body;
  private final List<OrganisationMention> organisations = new ArrayList<>();
  private final List<ParticipantMention> participants = new ArrayList<>();
  private final List<ObjectiveMention> objectives = new ArrayList<>();
  private final List<Warning> warnings = new ArrayList<>();

  private Release(String id, String text) {
    this.id = id;
    this.text = text;
    this.body = List.of(new Span(0, text.length()));
  }

  /** A release of which nothing but the text is known so far. */
  public static Release of(String id, String text) {
    return new Release(id, text);
  }

  /** Its path or URL. */
  public Release from(String path) {
    source = path;
    return this;
  }

  /** Its title, which stands in the text. */
  public Release titled(String words) {
    title = Optional.of(place(words));
    return this;
  }

  /** Its body, which stands in the text. */
  public Release body(String... parts) {
    body = List.of(parts).stream().map(this::place).toList();
    return this;
  }

  /** Its day of publication in ISO notation. */
  public Release published(String day) {
    published = Optional.of(LocalDate.parse(day));
    return this;
  }

  /** A body, at each place where the name stands. */
  public Release org(String name, String canonical, OrganisationType type) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      Span span = new Span(at, at + name.length());
      organisations.add(new OrganisationMention(span, name, canonical, type, "by-hand"));
    }
    return this;
  }

  /** A count; -1 stands for a bound that is open. */
  public Release count(String words, long min, long max, boolean total) {
    participants.add(
        new ParticipantMention(
            place(words),
            words,
            min < 0 ? OptionalLong.empty() : OptionalLong.of(min),
            max < 0 ? OptionalLong.empty() : OptionalLong.of(max),
            "คน",
            Optional.of("ครู"),
            total,
            "by-hand"));
    return this;
  }

  /** An objective. */
  public Release objective(String words) {
    objectives.add(
        new ObjectiveMention(place(words), words, ObjectiveMention.Cue.EXPLICIT, "by-hand"));
    return this;
  }

  /** A warning about the first word. */
  public Release warning(String code) {
    warnings.add(new Warning(new Span(0, 1), code, "message of " + code));
    return this;
  }

  /** The analysis. */
  public Analysis analysis() {
    Segmentation words = SEGMENTER.segment(Folded.of(text));
    Article article =
        new Article(
            id,
            source,
            text,
            title,
            Optional.empty(),
            body,
            published,
            Optional.of("ฝ่ายข่าว"),
            true,
            new Provenance(Optional.of("https://example.org/n/1"), Optional.of("2024-01-07")));
    List<DateMention> dates = new DateExtractor().extract(article, words).mentions();
    return new Analysis(article, words, organisations, dates, participants, objectives, warnings);
  }

  private Span place(String words) {
    int at = text.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("'" + words + "' does not stand in " + id);
    }
    return new Span(at, at + words.length());
  }
}
