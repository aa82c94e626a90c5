package thaipress.extract;

import java.util.ArrayList;
import java.util.List;
import thaipress.lexicon.Lexicon;
import thaipress.model.Analysis;
import thaipress.model.Article;
import thaipress.model.DateMention;
import thaipress.model.ObjectiveMention;
import thaipress.model.OrganisationMention;
import thaipress.model.ParticipantMention;
import thaipress.model.Segmentation;
import thaipress.model.Warning;
import thaipress.text.Folded;

/**
 * All extractors together: a text is scanned once for what each of them looks for. Immutable and
 * safe for use by several threads.
 */
public final class Extractors {

  private final OrganisationExtractor organisations;

  /** Extractors that know the bodies and places of a lexicon. */
  public Extractors(Lexicon lexicon) {
    organisations = new OrganisationExtractor(lexicon);
  }

  /**
   * The mentions of an article, and the warnings about them.
   *
   * @param words the article's text, cut with the same lexicon
   */
  public Analysis analyse(Article article, Segmentation words) {
    Folded view = words.text();
    ScannedText scanned = new ScannedText(view.toString());
    Extraction<OrganisationMention> who = organisations.extract(words, scanned);
    Extraction<DateMention> when = DateExtractor.extract(article, view, scanned);
    List<ReleasePart> parts = ReleasePart.of(view, scanned);
    Reach reach = new Reach(article, view);
    Extraction<ParticipantMention> howMany = ParticipantExtractor.extract(parts, reach);
    Extraction<ObjectiveMention> whatFor = ObjectiveExtractor.extract(parts, reach);
    List<Warning> warnings = new ArrayList<>(who.warnings());
    warnings.addAll(when.warnings());
    warnings.addAll(howMany.warnings());
    warnings.addAll(whatFor.warnings());
    return new Analysis(
        article,
        words,
        who.mentions(),
        when.mentions(),
        howMany.mentions(),
        whatFor.mentions(),
        warnings);
  }
}
