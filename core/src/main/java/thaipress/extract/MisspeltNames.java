package thaipress.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import thaipress.lexicon.Body;
import thaipress.lexicon.Lexicon;
import thaipress.lexicon.Trie;
import thaipress.model.OrganisationType;
import thaipress.text.ThaiChars;

/**
 * Long names of the registry with one letter wrong, missing, too many, or two in the wrong order.
 * Sought only where a head begins and no known name does.
 */
final class MisspeltNames {

  /*
   * The look-up follows the trie as far as the text goes and then tries every single error at the
   * few letters before the point where it failed: an error is rarely seen long after it was made,
   * because few names go on alike. What stands behind those letters is asked first, since mostly
   * no name goes on like it. Digits and spaces are never taken for errors, since เขต 1 is not
   * เขต 2.
   */
  private static final int SHORTEST = 12;
  private static final int FIRST_WRONG = 2;

  /** Two letters that changed places must lie within the reach as well. */
  private static final int FURTHEST_BACK = SlipFilter.REACH - 2;

  private static final int LONGEST = 120;

  /** The codes of the letters that may be missing or stand for others, ascending. */
  private static final int[] LETTERS =
      IntStream.rangeClosed('ก', '๎')
          .filter(letter -> letter != 'ฯ')
          .map(letter -> Trie.code((char) letter))
          .sorted()
          .toArray();

  private static final List<String> HEADS =
      List.of(
          "กระทรวง",
          "กรม",
          "สำนัก",
          "องค์การ",
          "มหาวิทยาลัย",
          "สถาบัน",
          "ธนาคาร",
          "คณะกรรมการ",
          "คณะรัฐ",
          "กองบัญชา",
          "กองทุน",
          "ศูนย์บริหาร",
          "การรถไฟ",
          "การไฟฟ้า",
          "การประปา",
          "การท่องเที่ยว",
          "การยาง",
          "การนิคม");

  /** Heads that are themselves wrong. */
  private static final Map<String, String> WRONG_HEADS =
      Map.of(
          "ประทรวง", "กระทรวง",
          "กะทรวง", "กระทรวง",
          "กระทวง", "กระทรวง",
          "กระทรง", "กระทรวง",
          "สำนังงาน", "สำนักงาน",
          "มหาวิทยลัย", "มหาวิทยาลัย",
          "มหาวิทยาล้ย", "มหาวิทยาลัย");

  private static final List<String> OPENED =
      Stream.concat(HEADS.stream(), WRONG_HEADS.keySet().stream().sorted()).toList();

  /** By head: how it is written rightly where it is wrong. */
  private static final @Nullable String[] RIGHT_HEADS =
      OPENED.stream().map(WRONG_HEADS::get).toArray(String[]::new);

  private static final FiveLetterFilter BEGINNINGS = FiveLetterFilter.of(OPENED, 10);
  private static final Openings OPENINGS = new Openings(OPENED);

  private final Trie trie;
  private final RegistryNames registry;
  private final SlipFilter slips;

  /**
   * @param forms all that the lexicon may call a body
   */
  MisspeltNames(Lexicon lexicon, RegistryNames registry, Set<String> forms) {
    this.trie = lexicon.trie();
    this.registry = registry;
    this.slips = new SlipFilter(trie);
    forms.stream().filter(MisspeltNames::mayBeMisspelt).forEach(slips::add);
  }

  /** Where a letter is too many the name itself is shorter by it. */
  private static boolean mayBeMisspelt(String name) {
    return name.length() >= SHORTEST - 1 && OPENINGS.mayBegin(name.charAt(0), name.charAt(1));
  }

  /** The heads that are looked at, right and wrong ones. */
  static Stream<String> heads() {
    return OPENED.stream();
  }

  /** Adds the misspelt names of a text. */
  void find(NameText text, List<Candidate> found) {
    for (int at : text.openings()) {
      if (BEGINNINGS.passes(text, at)) {
        opening(text, at, found);
      }
    }
  }

  /** Looks for a name behind the head that begins here, right or wrong. */
  private void opening(NameText text, int begin, List<Candidate> found) {
    int head = OPENINGS.longestFrom(text, begin);
    if (head == Openings.NONE) {
      return;
    }
    String right = RIGHT_HEADS[head];
    if (right != null) {
      int behind = begin + OPENED.get(head).length();
      add(begin, longest(text, begin, behind, walk(right)), found);
    } else if (begins(text, begin) && registry.nameAt(text, begin) == null) {
      near(text, begin, found);
    }
  }

  /** A name begins with a word, though กรม is cut off no word that the lexicon has whole. */
  private static boolean begins(NameText text, int at) {
    return text.isWordBegin(at) || text.endsWith("อธิบดี", at);
  }

  private long walk(String letters) {
    long node = trie.root();
    for (int i = 0; i < letters.length() && node != Trie.DEAD; i++) {
      node = trie.next(node, Trie.code(letters.charAt(i)));
    }
    return node;
  }

  /** The end of a name and its entry. */
  private record End(int offset, int entry) {
    static final End NONE = new End(0, Lexicon.NO_ENTRY);

    End orLonger(End other) {
      return other.offset > offset ? other : this;
    }
  }

  private void add(int begin, End end, List<Candidate> found) {
    Body body = registry.body(end.entry);
    if (body != null && body.type() != OrganisationType.SCHOOL) {
      found.add(
          new Candidate(
              begin, end.offset, body.canonical(), body.type(), true, NameRules.MISSPELT));
    }
  }

  /** Looks for a name that begins here but for one error. */
  private void near(NameText text, int begin, List<Candidate> found) {
    long[] nodes = new long[FURTHEST_BACK + 1];
    long node = trie.root();
    int last = -1;
    while (node != Trie.DEAD && last < LONGEST) {
      nodes[++last % nodes.length] = node;
      node = trie.next(node, Trie.code(text.at(begin + last)));
    }
    int first = Math.max(FIRST_WRONG, last - FURTHEST_BACK);
    if (!slips.passes(nodes[first % nodes.length], text, begin + first, begin + SHORTEST)) {
      return;
    }
    End end = End.NONE;
    int[] letters = new int[LETTERS.length];
    for (int wrong = last; wrong >= first; wrong--) {
      end = withError(text, begin, begin + wrong, nodes[wrong % nodes.length], letters, end);
    }
    add(begin, end, found);
  }

  /**
   * The longest name that differs from the text by one error at the offset, where it is longer than
   * another.
   *
   * @param letters room for {@link #LETTERS}
   */
  private End withError(NameText text, int begin, int at, long node, int[] letters, End other) {
    if (!text.isThai(at)) {
      return other;
    }
    int wrong = Trie.code(text.at(at));
    int behind = Trie.code(text.at(at + 1));
    End end = other.orLonger(longest(text, begin, at + 1, node));
    long swapped = trie.next(node, behind);
    if (swapped != Trie.DEAD) {
      end = end.orLonger(longest(text, begin, at + 2, trie.next(swapped, wrong)));
    }
    int n = trie.leadingOn(node, LETTERS, letters);
    for (int i = 0; i < n; i++) {
      long next = trie.next(node, letters[i]);
      if (Trie.isBody(next) || trie.next(next, behind) != Trie.DEAD) {
        end = end.orLonger(longest(text, begin, at + 1, next));
      }
      if (Trie.isBody(next) || trie.next(next, wrong) != Trie.DEAD) {
        end = end.orLonger(longest(text, begin, at, next));
      }
    }
    return end;
  }

  /** The longest name that goes on from the node as the text does from the offset. */
  private End longest(NameText text, int begin, int from, long node) {
    End end = End.NONE;
    long state = node;
    int at = from;
    while (state != Trie.DEAD) {
      if (Trie.isBody(state) && at - begin >= SHORTEST && ends(text, at)) {
        end = new End(at, Trie.entry(state));
      }
      state = at < text.length() ? trie.next(state, Trie.code(text.at(at))) : Trie.DEAD;
      at++;
    }
    return end;
  }

  /** Whether a misspelt name may end here. */
  static boolean ends(NameText text, int at) {
    return !text.isThai(at) || ThaiChars.isClusterBoundary(text.folded(), at) && text.isWordEnd(at);
  }
}
