package thaipress.lexicon;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.ObjIntConsumer;

/** Lists the entries of a compiled lexicon in the order of their letters. */
final class LexiconEntries {

  private record Step(long node, String prefix) {}

  private LexiconEntries() {}

  static void forEach(Lexicon lexicon, ObjIntConsumer<String> consumer) {
    Deque<Step> steps = new ArrayDeque<>();
    steps.push(new Step(lexicon.trie().root(), ""));
    while (!steps.isEmpty()) {
      Step step = steps.pop();
      int entry = Trie.entry(step.node);
      if (entry != Lexicon.NO_ENTRY) {
        consumer.accept(step.prefix, entry);
      }
      pushNext(lexicon, step, (char) 0x0E01, (char) 0x0E7F, steps);
      pushNext(lexicon, step, ' ', '~', steps);
    }
  }

  private static void pushNext(
      Lexicon lexicon, Step step, char first, char last, Deque<Step> steps) {
    for (char c = last; c >= first; c--) {
      long next = lexicon.trie().next(step.node, Trie.code(c));
      if (next != Trie.DEAD) {
        steps.push(new Step(next, step.prefix + c));
      }
    }
  }
}
