package thaipress.app.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import thaipress.corpus.search.CorpusSearcher;

/**
 * Something that the server answers to.
 *
 * @param parameters the names of all parameters in the address that it understands; it refuses
 *     others, so that a misspelt one is not passed over
 * @param heavy whether it reads many releases or all words, so that few are worked on at once
 */
record Route(
    HandlerType method, String path, Set<String> parameters, boolean heavy, Answer answer) {

  /** Works an answer out. */
  interface Answer {
    /** Writes the answer. */
    void give(Context request, Parameters parameters, CorpusSearcher searcher) throws IOException;
  }

  static Route get(String path, Set<String> parameters, Answer answer) {
    return new Route(HandlerType.GET, path, parameters, false, answer);
  }

  static Route getHeavy(String path, Set<String> parameters, Answer answer) {
    return new Route(HandlerType.GET, path, parameters, true, answer);
  }

  static Route post(String path, Set<String> parameters, Answer answer) {
    return new Route(HandlerType.POST, path, parameters, false, answer);
  }

  /** Those names together. */
  static Set<String> names(Set<String> some, String... more) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(Set.of(more));
    return Set.copyOf(all);
  }
}
