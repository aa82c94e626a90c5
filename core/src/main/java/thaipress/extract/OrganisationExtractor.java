package thaipress.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import thaipress.lexicon.Lexicon;
import thaipress.model.Article;
import thaipress.model.OrganisationMention;
import thaipress.model.Segmentation;
import thaipress.text.Span;
import thaipress.text.ThaiChars;

/**
 * Finds the organisations that an article names: bodies of the registry with what belongs to their
 * names behind, names by grammar, and abbreviations that the article introduces. Immutable and safe
 * for use by several threads.
 */
public final class OrganisationExtractor {

  /*
   * Three sources propose stretches of the text: the gazetteer's names that the segmenter found,
   * the grammar of names, the abbreviations in brackets behind either. The longest wins, since a
   * mention is the longest proper name; at the same length the registry's word counts. Only what
   * is left is asked whether it names a body where it stands: a name within a longer one must not
   * come up again because the longer one is the title of a project.
   */
  private final RegistryNames registry;
  private final ExtendedNames extended;
  private final NameGrammar grammar;
  private final MisspeltNames misspelt;
  private final ActingNames acting;
  private final Aliases aliases;
  private final Referents referents;
  private final ContextFilter contexts;

  /** An extractor that knows the bodies and places of a lexicon. */
  public OrganisationExtractor(Lexicon lexicon) {
    this(lexicon, EndModel.shared());
  }

  private OrganisationExtractor(Lexicon lexicon, EndChoice.Judge judge) {
    NameTables tables = NameTables.shared();
    Set<String> forms = BodyForms.of(lexicon);
    registry = new RegistryNames(lexicon, forms, tables.heads().toList());
    NameTail tails = new NameTail(registry);
    extended = new ExtendedNames(tables, registry, tails);
    grammar = new NameGrammar(tables, registry, tails, judge);
    misspelt = new MisspeltNames(lexicon, registry, forms);
    acting = new ActingNames(tables, registry);
    aliases = new Aliases(tables, registry);
    referents = new Referents(registry);
    contexts = new ContextFilter(tables, registry);
  }

  /** The rules by which organisations are found, with examples and counter-examples. */
  public static List<RuleDescription> rules() {
    return RuleTables.load(
        NameRules.ALL.stream(),
        "organisations",
        row -> new RuleDescription.Example(row[1], row[2] + " (" + row[3] + ")"));
  }

  /**
   * The places of an article at which the grammar asks whether a name ends, to train the model that
   * answers it.
   *
   * @param goesOn whether the name whose span up to such a place is given goes on behind it
   */
  public static List<Evidence> choices(
      Lexicon lexicon, Segmentation segmentation, Predicate<Span> goesOn) {
    List<Evidence> choices = new ArrayList<>();
    EndChoice.Judge judge =
        choice -> {
          Span span = segmentation.text().rawSpan(choice.begin(), choice.at());
          boolean on = goesOn.test(span);
          choices.add(new Evidence(span, choice.features(), 0, 0, on));
          return on;
        };
    OrganisationExtractor extractor = new OrganisationExtractor(lexicon, judge);
    ScannedText scanned = new ScannedText(segmentation.text().toString());
    extractor.grammar.find(new NameText(segmentation, scanned));
    return choices;
  }

  /**
   * The organisations of an article in the order of its text.
   *
   * @param segmentation the article's text, cut with the same lexicon
   */
  public Extraction<OrganisationMention> extract(Article article, Segmentation segmentation) {
    return extract(segmentation, new ScannedText(segmentation.text().toString()));
  }

  /**
   * The same.
   *
   * @param scanned the segmented text
   */
  Extraction<OrganisationMention> extract(Segmentation segmentation, ScannedText scanned) {
    return extractAll(List.of(segmentation), List.of(scanned)).get(0);
  }

  /**
   * The same of several articles. The registry is asked about all of them before the grammar is,
   * that before the others, and these before any names are compared, so that code and tables are in
   * the processor's caches.
   *
   * @param scanned the segmented texts
   */
  List<Extraction<OrganisationMention>> extractAll(
      List<Segmentation> segmentations, List<ScannedText> scanned) {
    int n = scanned.size();
    List<NameText> texts = new ArrayList<>(n);
    List<List<Candidate>> names = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      texts.add(new NameText(segmentations.get(i), scanned.get(i)));
      names.add(registered(texts.get(i)));
    }
    for (int i = 0; i < n; i++) {
      names.get(i).addAll(grammar.find(texts.get(i)));
    }
    for (int i = 0; i < n; i++) {
      addOthers(texts.get(i), names.get(i));
    }
    List<Extraction<OrganisationMention>> all = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      all.add(agreed(segmentations.get(i), scanned.get(i), texts.get(i), names.get(i)));
    }
    return all;
  }

  private List<Candidate> registered(NameText text) {
    List<Candidate> names = registry.find(text);
    names.replaceAll(name -> extended.extend(text, name));
    return names;
  }

  private void addOthers(NameText text, List<Candidate> names) {
    LatinNames.find(text, names);
    misspelt.find(text, names);
    acting.find(text, names);
  }

  /** Those of the names found that hold beside each other and in their places. */
  private Extraction<OrganisationMention> agreed(
      Segmentation segmentation, ScannedText scanned, NameText text, List<Candidate> names) {
    List<Candidate> agreed = AgreedNames.of(names);
    List<Candidate> introduced = aliases.find(text, agreed);
    if (!introduced.isEmpty()) {
      agreed = AgreedNames.of(Redefined.by(introduced, names));
    }
    List<Candidate> whole = referents.resolve(text, Redefined.leftOut(text, agreed));
    List<OrganisationMention> mentions = new ArrayList<>(whole.size());
    for (int i = 0; i < whole.size(); i++) {
      if (isWhole(scanned, whole.get(i)) && contexts.accepts(text, whole, i)) {
        mentions.add(mention(segmentation, whole.get(i)));
      }
    }
    return new Extraction<>(mentions, List.of());
  }

  private static boolean isWhole(ScannedText scanned, Candidate name) {
    return ThaiChars.isWhole(scanned.text(), name.begin(), name.end());
  }

  private static OrganisationMention mention(Segmentation segmentation, Candidate name) {
    Span span = segmentation.text().rawSpan(name.begin(), name.end());
    return new OrganisationMention(
        span, span.in(segmentation.text().raw()), name.canonical(), name.type(), name.rule());
  }
}
