package thaipress.app.web;

import java.util.ArrayList;
import java.util.List;
import thaipress.corpus.search.Collocate;
import thaipress.corpus.search.ConcordanceLine;
import thaipress.corpus.search.Facets;
import thaipress.corpus.search.Facets.FacetCount;
import thaipress.corpus.search.Hit;
import thaipress.corpus.search.Period;
import thaipress.corpus.search.Typical;

/** The tables of results; their columns are those of the command line's CSV. */
final class Tables {

  private Tables() {}

  static Table hits(List<Hit> hits) {
    List<List<Object>> rows = new ArrayList<>();
    for (Hit hit : hits) {
      rows.add(
          List.of(
              hit.id(),
              hit.source(),
              hit.title().orElse(""),
              hit.published().map(Object::toString).orElse(""),
              hit.score(),
              oneLine(hit.snippet().text())));
    }
    return new Table(List.of("id", "source", "title", "published", "score", "snippet"), rows);
  }

  static Table facets(Facets facets) {
    List<List<Object>> rows = new ArrayList<>();
    addFacet("organisation", facets.organisations(), rows);
    addFacet("type", facets.types(), rows);
    addFacet("province", facets.provinces(), rows);
    addFacet("year", facets.years(), rows);
    addFacet("month", facets.months(), rows);
    addFacet("head-count", facets.headCounts(), rows);
    return new Table(List.of("facet", "value", "releases"), rows);
  }

  private static void addFacet(String name, List<FacetCount> counts, List<List<Object>> rows) {
    counts.forEach(count -> rows.add(List.of(name, count.value(), count.releases())));
  }

  static Table concordance(List<ConcordanceLine> lines) {
    List<List<Object>> rows = new ArrayList<>();
    for (ConcordanceLine line : lines) {
      rows.add(
          List.of(
              line.id(),
              line.source(),
              line.published().map(Object::toString).orElse(""),
              line.sentence(),
              line.span().begin(),
              line.span().end(),
              line.left(),
              line.keyword(),
              line.right()));
    }
    return new Table(
        List.of(
            "id", "source", "published", "sentence", "begin", "end", "left", "keyword", "right"),
        rows);
  }

  /** The periods of several queries, one query below the other. */
  static Table timeline(List<String> queries, List<List<Period>> periods) {
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < queries.size(); i++) {
      for (Period period : periods.get(i)) {
        rows.add(
            List.of(
                queries.get(i),
                period.period(),
                period.releases(),
                period.allReleases(),
                period.places(),
                period.words(),
                Table.rounded(period.perMillion())));
      }
    }
    return new Table(
        List.of("query", "period", "releases", "of", "places", "words", "per_million"), rows);
  }

  static Table collocates(List<Collocate> collocates) {
    List<List<Object>> rows = new ArrayList<>();
    for (Collocate word : collocates) {
      rows.add(
          List.of(
              word.word(),
              word.near(),
              word.total(),
              Table.rounded(word.expected()),
              Table.rounded(word.logLikelihood())));
    }
    return new Table(List.of("word", "near", "total", "expected", "log_likelihood"), rows);
  }

  static Table typical(List<Typical> things) {
    List<List<Object>> rows = new ArrayList<>();
    for (Typical thing : things) {
      rows.add(
          List.of(
              thing.value(),
              thing.here(),
              thing.there(),
              Table.rounded(thing.ratio()),
              Table.rounded(thing.logLikelihood())));
    }
    return new Table(List.of("value", "here", "there", "ratio", "log_likelihood"), rows);
  }

  private static String oneLine(String text) {
    return String.join(" ", text.split("\\s+", -1)).strip();
  }
}
