package thaipress.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import thaipress.model.Analysis;
import thaipress.model.Article;
import thaipress.model.DateMention;
import thaipress.model.DateValue;
import thaipress.model.ObjectiveMention;
import thaipress.model.OrganisationMention;
import thaipress.model.OrganisationType;
import thaipress.model.ParticipantMention;
import thaipress.model.Segmentation;
import thaipress.model.Warning;
import thaipress.text.Folded;
import thaipress.text.Span;

/** Builds analyses by hand, the mentions by what they say. */
public final class Analyses {

  private final Article article;
  private final List<OrganisationMention> organisations = new ArrayList<>();
  private final List<DateMention> dates = new ArrayList<>();
  private final List<ParticipantMention> participants = new ArrayList<>();
  private final List<ObjectiveMention> objectives = new ArrayList<>();
  private final List<Warning> warnings = new ArrayList<>();

  private Analyses(Article article) {
    this.article = article;
  }

  public static Analyses of(String id, String text) {
    return new Analyses(Article.ofText(id, text));
  }

  public static Analyses of(Article article) {
    return new Analyses(article);
  }

  private Span find(String what) {
    int begin = article.text().indexOf(what);
    return new Span(begin, begin + what.length());
  }

  public Analyses organisation(String text, String canonical) {
    organisations.add(
        new OrganisationMention(
            find(text), text, canonical, OrganisationType.DEPARTMENT, "full-name"));
    return this;
  }

  public Analyses date(String text, DateValue value) {
    dates.add(new DateMention(find(text), text, value, false, "day-month-year"));
    return this;
  }

  public Analyses count(String text, long min, long max, boolean total) {
    OptionalLong least = min < 0 ? OptionalLong.empty() : OptionalLong.of(min);
    OptionalLong most = max < 0 ? OptionalLong.empty() : OptionalLong.of(max);
    participants.add(
        new ParticipantMention(
            find(text), text, least, most, "คน", Optional.of("ครู"), total, "count"));
    return this;
  }

  public Analyses objective(String text) {
    objectives.add(
        new ObjectiveMention(find(text), text, ObjectiveMention.Cue.PURPOSE, "held-for"));
    return this;
  }

  public Analyses warning(String text, String code, String message) {
    warnings.add(new Warning(find(text), code, message));
    return this;
  }

  /** With the whole text as one word. */
  public Analysis build() {
    int length = Folded.of(article.text()).length();
    return build(new int[] {length}, new byte[] {0}, new int[] {1});
  }

  /** With these words and sentences. */
  public Analysis build(int[] ends, byte[] kinds, int[] sentenceEnds) {
    Segmentation words =
        new Segmentation(
            Folded.of(article.text()), ends, kinds, new int[ends.length], sentenceEnds, new int[0]);
    return new Analysis(article, words, organisations, dates, participants, objectives, warnings);
  }
}
