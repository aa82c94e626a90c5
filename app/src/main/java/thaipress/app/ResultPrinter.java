package thaipress.app;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import thaipress.corpus.search.Collocate;
import thaipress.corpus.search.ConcordanceLine;
import thaipress.corpus.search.Facets;
import thaipress.corpus.search.Facets.FacetCount;
import thaipress.corpus.search.Hit;
import thaipress.corpus.search.Hits;
import thaipress.corpus.search.Period;
import thaipress.corpus.search.Typical;
import thaipress.corpus.write.TextWidth;
import thaipress.model.Mention;
import thaipress.text.Span;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Prints hits, facets and concordance lines as a table, JSON lines or CSV. */
final class ResultPrinter {

  private static final int COUNT_WIDTH = 6;
  private static final int CONTEXT_WIDTH = 40;
  private static final int ID_WIDTH = 14;
  private static final int TITLE_WIDTH = 90;

  private final PrintStream out;
  private final ResultFormat format;
  private final boolean mark;

  ResultPrinter(PrintStream out, ResultFormat format) {
    this(out, format, false);
  }

  /**
   * @param mark whether a byte order mark goes before CSV, by which Excel knows UTF-8
   */
  ResultPrinter(PrintStream out, ResultFormat format, boolean mark) {
    this.out = out;
    this.format = format;
    this.mark = mark;
  }

  void print(Hits hits) throws IOException {
    switch (format) {
      case TABLE -> table(hits);
      case JSONL -> hits.hits().forEach(hit -> out.println(json(hit)));
      case CSV ->
          csv(
              List.of("id", "source", "url", "title", "published", "score", "snippet"),
              hits.hits().stream().map(ResultPrinter::row));
    }
  }

  private void table(Hits hits) {
    out.println(hits.total() + (hits.total() == 1 ? " release" : " releases"));
    for (Hit hit : hits.hits()) {
      String day = hit.published().map(published -> "  (" + published + ")").orElse("");
      String heading = hit.id() + day + "  " + oneLine(hit.title().orElse(""));
      out.println();
      out.println(TextWidth.limit(heading, TITLE_WIDTH));
      out.println("    " + oneLine(hit.snippet().marked("[", "]")));
    }
  }

  private static ObjectNode json(Hit hit) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", hit.id()).put("source", hit.source());
    node.put("url", hit.url().orElse(null));
    node.put("title", hit.title().orElse(null));
    node.put("published", hit.published().map(Object::toString).orElse(null));
    node.put("score", hit.score());
    ArrayNode words = node.putArray("words");
    hit.words().forEach(span -> put(words.addObject(), span));
    ArrayNode facts = node.putArray("facts");
    for (Mention fact : hit.facts()) {
      put(facts.addObject(), fact.span()).put("text", fact.text()).put("rule", fact.rule());
    }
    put(node.putObject("snippet"), hit.snippet().span()).put("text", hit.snippet().text());
    return node;
  }

  private static ObjectNode put(ObjectNode node, Span span) {
    return node.put("begin", span.begin()).put("end", span.end());
  }

  private static List<String> row(Hit hit) {
    return List.of(
        hit.id(),
        hit.source(),
        hit.url().orElse(""),
        hit.title().orElse(""),
        hit.published().map(Object::toString).orElse(""),
        String.valueOf(hit.score()),
        oneLine(hit.snippet().text()));
  }

  void print(Facets facets) throws IOException {
    List<Group> groups =
        List.of(
            new Group("organisation", facets.organisations()),
            new Group("type", facets.types()),
            new Group("province", facets.provinces()),
            new Group("year", facets.years()),
            new Group("month", facets.months()),
            new Group("head-count", facets.headCounts()));
    switch (format) {
      case TABLE -> {
        out.println(facets.total() + (facets.total() == 1 ? " release" : " releases"));
        groups.forEach(this::table);
      }
      case JSONL -> groups.forEach(group -> group.counts.forEach(c -> out.println(group.json(c))));
      case CSV -> csv(List.of("facet", "value", "releases"), groups.stream().flatMap(Group::rows));
    }
  }

  private void table(Group group) {
    out.println();
    out.println("by " + group.name);
    for (FacetCount count : group.counts) {
      String releases = String.valueOf(count.releases());
      out.println(" ".repeat(COUNT_WIDTH - releases.length()) + releases + "  " + count.value());
    }
  }

  private record Group(String name, List<FacetCount> counts) {
    ObjectNode json(FacetCount count) {
      return JsonNodeFactory.instance
          .objectNode()
          .put("facet", name)
          .put("value", count.value())
          .put("releases", count.releases());
    }

    Stream<List<String>> rows() {
      return counts.stream()
          .map(count -> List.of(name, count.value(), String.valueOf(count.releases())));
    }
  }

  void print(List<ConcordanceLine> lines) throws IOException {
    switch (format) {
      case TABLE -> lines.forEach(this::table);
      case JSONL -> lines.forEach(line -> out.println(json(line)));
      case CSV ->
          csv(
              List.of(
                  "id",
                  "source",
                  "published",
                  "sentence",
                  "begin",
                  "end",
                  "left",
                  "keyword",
                  "right"),
              lines.stream().map(ResultPrinter::row));
    }
  }

  private void table(ConcordanceLine line) {
    String left = oneLine(line.left());
    int indent = Math.max(0, CONTEXT_WIDTH - TextWidth.of(left));
    out.println(
        TextWidth.fit(line.id(), ID_WIDTH)
            + " ".repeat(indent)
            + left
            + " ["
            + oneLine(line.keyword())
            + "] "
            + oneLine(line.right()));
  }

  private static ObjectNode json(ConcordanceLine line) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", line.id()).put("source", line.source());
    node.put("published", line.published().map(Object::toString).orElse(null));
    node.put("sentence", line.sentence());
    put(node, line.span());
    return node.put("left", line.left()).put("keyword", line.keyword()).put("right", line.right());
  }

  private static List<String> row(ConcordanceLine line) {
    return List.of(
        line.id(),
        line.source(),
        line.published().map(Object::toString).orElse(""),
        String.valueOf(line.sentence()),
        String.valueOf(line.span().begin()),
        String.valueOf(line.span().end()),
        line.left(),
        line.keyword(),
        line.right());
  }

  void printPeriods(List<Period> periods) throws IOException {
    print(
        List.of("period", "releases", "of", "places", "words", "per_million"),
        periods.stream()
            .<List<Object>>map(
                p ->
                    List.of(
                        p.period(),
                        p.releases(),
                        p.allReleases(),
                        p.places(),
                        p.words(),
                        rounded(p.perMillion())))
            .toList());
  }

  void printCollocates(List<Collocate> collocates) throws IOException {
    print(
        List.of("word", "near", "total", "expected", "log_likelihood"),
        collocates.stream()
            .<List<Object>>map(
                c ->
                    List.of(
                        c.word(),
                        c.near(),
                        c.total(),
                        rounded(c.expected()),
                        rounded(c.logLikelihood())))
            .toList());
  }

  void printTypical(List<Typical> things) throws IOException {
    print(
        List.of("value", "here", "there", "ratio", "log_likelihood"),
        things.stream()
            .<List<Object>>map(
                t ->
                    List.of(
                        t.value(),
                        t.here(),
                        t.there(),
                        rounded(t.ratio()),
                        rounded(t.logLikelihood())))
            .toList());
  }

  void printDuplicates(List<List<String>> groups) throws IOException {
    List<List<Object>> rows = new ArrayList<>();
    for (int group = 0; group < groups.size(); group++) {
      for (String id : groups.get(group)) {
        rows.add(List.of(group + 1, id));
      }
    }
    print(List.of("group", "id"), rows);
  }

  private static BigDecimal rounded(double number) {
    return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
  }

  /** Rows of names and numbers; JSON lines with the header's names as keys. */
  private void print(List<String> header, List<List<Object>> rows) throws IOException {
    switch (format) {
      case TABLE -> new TextTable(header, rows).print(out);
      case JSONL -> rows.forEach(row -> out.println(object(header, row)));
      case CSV ->
          csv(header, rows.stream().map(row -> row.stream().map(Object::toString).toList()));
    }
  }

  private static ObjectNode object(List<String> header, List<Object> row) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < header.size(); i++) {
      node.putPOJO(header.get(i), row.get(i));
    }
    return node;
  }

  private void csv(List<String> header, Stream<List<String>> rows) throws IOException {
    StringWriter text = new StringWriter();
    if (mark) {
      text.write('\uFEFF');
    }
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(header);
      rows.forEach(csv::writeRecord);
    }
    out.print(text);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
