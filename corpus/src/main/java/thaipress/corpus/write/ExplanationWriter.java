package thaipress.corpus.write;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import thaipress.extract.DateExtractor;
import thaipress.extract.ObjectiveExtractor;
import thaipress.extract.OrganisationExtractor;
import thaipress.extract.ParticipantExtractor;
import thaipress.extract.RuleDescription;
import thaipress.model.Analysis;
import thaipress.model.DateMention;
import thaipress.model.Mention;
import thaipress.model.ObjectiveMention;
import thaipress.model.OrganisationMention;
import thaipress.model.ParticipantMention;
import thaipress.model.Warning;

/**
 * For each mention what it means and which rule made it, with an example and a counter-example of
 * the rule where the library has them, and the warnings about it.
 */
public final class ExplanationWriter implements AnalysisWriter {

  private static final int CONTEXT = 24;
  private static final Map<String, RuleDescription> DATES = byName(DateExtractor.rules());
  private static final Map<String, RuleDescription> BODIES = byName(OrganisationExtractor.rules());
  private static final Map<String, RuleDescription> COUNTS = byName(ParticipantExtractor.rules());
  private static final Map<String, RuleDescription> AIMS = byName(ObjectiveExtractor.rules());

  private final Writer out;

  /** Writes to {@code out}, which is flushed but not closed. */
  public ExplanationWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Analysis analysis) throws IOException {
    out.write(analysis.article().id() + "\n");
    for (Mention mention : analysis.mentions()) {
      write(analysis, mention);
    }
    out.write("\n");
  }

  private void write(Analysis analysis, Mention mention) throws IOException {
    boolean inferred = mention instanceof DateMention date && date.inferred();
    line(2, inContext(analysis.article().text(), mention));
    line(4, mention.kind() + " " + Facts.value(mention) + (inferred ? " (inferred)" : ""));
    line(4, "rule " + mention.rule());
    describe(rules(mention).get(mention.rule()));
    for (Warning warning : analysis.warnings()) {
      if (mention.span().overlaps(warning.span())) {
        line(4, "warning " + warning.code() + ": " + warning.message());
      }
    }
  }

  private static Map<String, RuleDescription> byName(List<RuleDescription> rules) {
    return rules.stream().collect(Collectors.toMap(RuleDescription::name, Function.identity()));
  }

  private static Map<String, RuleDescription> rules(Mention mention) {
    return switch (mention) {
      case OrganisationMention organisation -> BODIES;
      case DateMention date -> DATES;
      case ParticipantMention count -> COUNTS;
      case ObjectiveMention aim -> AIMS;
    };
  }

  private void describe(@Nullable RuleDescription rule) throws IOException {
    if (rule != null && !rule.examples().isEmpty() && !rule.counterExamples().isEmpty()) {
      RuleDescription.Example example = rule.examples().get(0);
      RuleDescription.Example counter = rule.counterExamples().get(0);
      line(6, "as in " + example.text() + " → " + example.meaning());
      line(6, "not in " + counter.text() + " (" + counter.meaning() + ")");
    }
  }

  private static String inContext(String text, Mention mention) {
    int begin = mention.span().begin();
    int end = mention.span().end();
    return text.substring(Math.max(0, begin - CONTEXT), begin)
        + "‹"
        + mention.text()
        + "›"
        + text.substring(end, Math.min(text.length(), end + CONTEXT));
  }

  private void line(int indent, String text) throws IOException {
    out.write(" ".repeat(indent) + Facts.onOneLine(text).strip() + "\n");
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
