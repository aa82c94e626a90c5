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
    return analyseAll(List.of(article), List.of(words)).get(0);
  }

  /**
   * The same of several articles, in their order. One extractor reads all of them before the next
   * does, so that its code and tables are in the processor's caches but for the first.
   *
   * @param words the articles' texts, cut with the same lexicon
   */
  public List<Analysis> analyseAll(List<Article> articles, List<Segmentation> words) {
    int n = articles.size();
    List<ScannedText> scanned = new ArrayList<>(n);
    for (Segmentation each : words) {
      scanned.add(new ScannedText(each.text().toString()));
    }
    List<Extraction<OrganisationMention>> who = organisations.extractAll(words, scanned);
    List<Extraction<DateMention>> when = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      when.add(DateExtractor.extract(articles.get(i), words.get(i).text(), scanned.get(i)));
    }
    List<List<ReleasePart>> parts = new ArrayList<>(n);
    List<Reach> reaches = new ArrayList<>(n);
    List<Extraction<ParticipantMention>> howMany = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      parts.add(ReleasePart.of(words.get(i).text(), scanned.get(i)));
      reaches.add(new Reach(articles.get(i), words.get(i).text()));
      howMany.add(ParticipantExtractor.extract(parts.get(i), reaches.get(i)));
    }
    List<Analysis> analyses = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      Extraction<ObjectiveMention> whatFor =
          ObjectiveExtractor.extract(parts.get(i), reaches.get(i));
      analyses.add(
          analysis(
              articles.get(i), words.get(i), who.get(i), when.get(i), howMany.get(i), whatFor));
    }
    return analyses;
  }

  private static Analysis analysis(
      Article article,
      Segmentation words,
      Extraction<OrganisationMention> who,
      Extraction<DateMention> when,
      Extraction<ParticipantMention> howMany,
      Extraction<ObjectiveMention> whatFor) {
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
