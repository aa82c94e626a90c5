package thaipress.benchmarks.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import thaipress.ThaiPress;
import thaipress.corpus.gold.Gold;
import thaipress.model.Segmentation;
import thaipress.model.WordKind;
import thaipress.text.Span;

/**
 * OpenNLP's maximum-entropy name finder with its own features and settings, taught to find
 * organisations. It gets our words, sentence by sentence: a handicap would be any other words.
 */
final class NameFinderPeer {

  private static final String TYPE = "organisation";
  private static final String EXACT = "organisations.exact";
  private static final String OVERLAP = "organisations.overlap";

  private final NameFinderME finder;

  private NameFinderPeer(TokenNameFinderModel model) {
    finder = new NameFinderME(model);
  }

  /** The tokens of a sentence and where each stands in the raw text. */
  private record Tokens(List<String> words, List<Span> spans) {

    static List<Tokens> of(String text) {
      Segmentation segmentation = ThaiPress.standard().segment(text);
      List<Tokens> sentences = new ArrayList<>();
      for (int sentence = 0; sentence < segmentation.sentences(); sentence++) {
        Tokens tokens = new Tokens(new ArrayList<>(), new ArrayList<>());
        for (int word = segmentation.sentenceBegin(sentence);
            word < segmentation.sentenceEnd(sentence);
            word++) {
          if (segmentation.kind(word) != WordKind.SPACE) {
            tokens.words.add(segmentation.word(word));
            tokens.spans.add(segmentation.rawSpan(word));
          }
        }
        if (!tokens.words.isEmpty()) {
          sentences.add(tokens);
        }
      }
      return sentences;
    }

    String[] array() {
      return words.toArray(String[]::new);
    }

    /** The tokens that lie in a span; empty where none does. */
    opennlp.tools.util.Span[] within(List<Gold.Organisation> organisations) {
      List<opennlp.tools.util.Span> found = new ArrayList<>();
      for (Gold.Organisation organisation : organisations) {
        int first = -1;
        int end = -1;
        for (int i = 0; i < spans.size(); i++) {
          if (organisation.span().contains(spans.get(i))) {
            first = first < 0 ? i : first;
            end = i + 1;
          }
        }
        if (first >= 0) {
          found.add(new opennlp.tools.util.Span(first, end, TYPE));
        }
      }
      return NameFinderME.dropOverlappingSpans(found.toArray(opennlp.tools.util.Span[]::new));
    }
  }

  static NameFinderPeer taught(List<Gold> releases) {
    List<NameSample> samples = new ArrayList<>();
    for (Gold gold : releases) {
      boolean first = true;
      for (Tokens tokens : Tokens.of(gold.article().text())) {
        samples.add(new NameSample(tokens.array(), tokens.within(gold.organisations()), first));
        first = false;
      }
    }
    try {
      return new NameFinderPeer(
          NameFinderME.train(
              "th",
              TYPE,
              ObjectStreamUtils.createObjectStream(samples),
              TrainingParameters.defaultParams(),
              new TokenNameFinderFactory()));
    } catch (IOException e) {
      throw new UncheckedIOException("reading a list cannot fail", e);
    }
  }

  /** How well the spans are found, by the names that the scorer has for it. */
  Map<String, Score> scores(List<Gold> releases) {
    Score exact = Score.NONE;
    Score overlap = Score.NONE;
    for (Gold gold : releases) {
      Set<Span> found = find(gold.article().text());
      Set<Span> wanted = new LinkedHashSet<>();
      gold.organisations().forEach(organisation -> wanted.add(organisation.span()));
      exact = exact.plus(Score.of(found, wanted));
      overlap = overlap.plus(new Score(found.size(), wanted.size(), overlapping(found, wanted)));
    }
    Map<String, Score> scores = new LinkedHashMap<>();
    scores.put(EXACT, exact);
    scores.put(OVERLAP, overlap);
    return scores;
  }

  private Set<Span> find(String text) {
    Set<Span> found = new LinkedHashSet<>();
    finder.clearAdaptiveData();
    for (Tokens tokens : Tokens.of(text)) {
      for (opennlp.tools.util.Span span : finder.find(tokens.array())) {
        found.add(
            new Span(
                tokens.spans.get(span.getStart()).begin(),
                tokens.spans.get(span.getEnd() - 1).end()));
      }
    }
    return found;
  }

  /** Pairs one to one, each wanted span with the first that overlaps it and is still free. */
  private static long overlapping(Set<Span> found, Set<Span> wanted) {
    Set<Span> free = new LinkedHashSet<>(found);
    long pairs = 0;
    for (Span want : wanted) {
      for (Span span : free) {
        if (span.begin() < want.end() && want.begin() < span.end()) {
          free.remove(span);
          pairs++;
          break;
        }
      }
    }
    return pairs;
  }
}
