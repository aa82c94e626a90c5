package thaipress.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import thaipress.lexicon.Lexicon;
import thaipress.model.Article;
import thaipress.model.OrganisationMention;
import thaipress.model.Segmentation;
import thaipress.text.Span;

/**
 * Finds the organisations that an article names: bodies of the registry with what belongs to their
 * names behind, names by grammar, and abbreviations that the article introduces. Immutable and safe
 * for use by several threads.
 */
public final class OrganisationExtractor {

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingInt((Candidate c) -> -c.length())
          .thenComparing(c -> !c.known())
          .thenComparingInt(Candidate::begin);

  private final RegistryNames registry;
  private final NameTail tails;
  private final NameGrammar grammar;
  private final Aliases aliases;
  private final ContextFilter contexts;

  /** An extractor that knows the bodies and places of a lexicon. */
  public OrganisationExtractor(Lexicon lexicon) {
    NameTables tables = NameTables.shared();
    registry = new RegistryNames(lexicon);
    tails = new NameTail(registry);
    grammar = new NameGrammar(tables, registry, tails);
    aliases = new Aliases(registry);
    contexts = new ContextFilter(tables);
  }

  /** The organisations of an article whose text was segmented. */
  public Extraction<OrganisationMention> extract(Article article, Segmentation segmentation) {
    NameText text = new NameText(segmentation);
    List<Candidate> names = new ArrayList<>();
    registry.find(text).forEach(name -> names.add(extended(text, name)));
    names.addAll(grammar.find(text));
    names.addAll(LatinNames.find(text));
    List<Candidate> agreed = agree(names);
    names.addAll(aliases.find(text, agreed));
    List<OrganisationMention> mentions = new ArrayList<>();
    for (Candidate name : agree(names)) {
      if (contexts.accepts(text, name)) {
        mentions.add(mention(segmentation, name));
      }
    }
    return new Extraction<>(mentions, List.of());
  }

  private Candidate extended(NameText text, Candidate name) {
    int end = tails.extend(text, name.end(), name.type());
    if (end == name.end()) {
      return name;
    }
    String tail =
        text.plain(name.end(), end)
            .replace("(องค์การมหาชน)", "")
            .replace("(มหาชน)", "")
            .replace("ฯ", "")
            .strip();
    String joined = text.at(name.end()) == ' ' || tail.startsWith("สาขา") ? " " + tail : tail;
    String canonical =
        tail.isEmpty() || tail.equals("จำกัด") ? name.canonical() : name.canonical() + joined;
    Candidate longer = name.withEnd(end, canonical, "registry-extended");
    return registry
        .body(canonical)
        .map(b -> new Candidate(longer.begin(), end, b.canonical(), b.type(), true, longer.rule()))
        .orElse(longer);
  }

  /** The longest candidates that do not overlap, in the order of the text. */
  private static List<Candidate> agree(List<Candidate> names) {
    List<Candidate> sorted = new ArrayList<>(names);
    sorted.sort(BEST_FIRST);
    TreeMap<Integer, Candidate> taken = new TreeMap<>();
    for (Candidate name : sorted) {
      var before = taken.lowerEntry(name.end());
      if (before == null || before.getValue().end() <= name.begin()) {
        taken.put(name.begin(), name);
      }
    }
    return List.copyOf(taken.values());
  }

  private static OrganisationMention mention(Segmentation segmentation, Candidate name) {
    Span span = segmentation.text().rawSpan(name.begin(), name.end());
    return new OrganisationMention(
        span, span.in(segmentation.text().raw()), name.canonical(), name.type(), name.rule());
  }
}
