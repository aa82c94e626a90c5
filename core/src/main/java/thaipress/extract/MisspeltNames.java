package thaipress.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import thaipress.lexicon.Lexicon;
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
   * because few names go on alike. Digits and spaces are never taken for errors, since เขต 1 is not
   * เขต 2.
   */
  private static final int SHORTEST = 12;
  private static final int FURTHEST_BACK = 3;
  private static final int LONGEST = 120;
  private static final char FIRST = 'ก';
  private static final char LAST = '๎';

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
          "สำนักาน", "สำนักงาน",
          "มหาวิทยลัย", "มหาวิทยาลัย",
          "มหาวิทยาล้ย", "มหาวิทยาลัย");

  private static final List<String> OPENED =
      Stream.concat(HEADS.stream(), WRONG_HEADS.keySet().stream().sorted()).toList();

  private static final Openings OPENINGS = new Openings(OPENED);

  private final Lexicon lexicon;
  private final RegistryNames registry;

  MisspeltNames(Lexicon lexicon, RegistryNames registry) {
    this.lexicon = lexicon;
    this.registry = registry;
  }

  /** The heads that are looked at, right and wrong ones. */
  static Stream<String> heads() {
    return OPENED.stream();
  }

  /** The misspelt names of a text. */
  List<Candidate> find(NameText text) {
    List<Candidate> found = new ArrayList<>();
    for (int at : text.openings()) {
      opening(text, at, OPENINGS.start(text.at(at), text.at(at + 1)), found);
    }
    return found;
  }

  /** Follows what begins here up to the first head, right or wrong. */
  private void opening(NameText text, int begin, int start, List<Candidate> found) {
    int node = start;
    int at = begin + 2;
    while (node != Openings.DEAD && OPENINGS.endAt(node) == Openings.NONE) {
      node = OPENINGS.step(node, text.at(at++));
    }
    if (node == Openings.DEAD) {
      return;
    }
    String head = OPENED.get(OPENINGS.endAt(node));
    String right = WRONG_HEADS.get(head);
    if (right != null) {
      candidate(begin, longest(text, begin, at, walk(Lexicon.ROOT, right))).ifPresent(found::add);
    } else if (begins(text, begin) && registry.longestAt(text, begin).isEmpty()) {
      near(text, begin).ifPresent(found::add);
    }
  }

  /** A name begins with a word, though กรม is cut off no word that the lexicon has whole. */
  private static boolean begins(NameText text, int at) {
    return text.isWordBegin(at) || text.endsWith("อธิบดี", at);
  }

  private int walk(int node, String letters) {
    int at = node;
    for (int i = 0; i < letters.length() && at != Lexicon.DEAD; i++) {
      at = lexicon.step(at, letters.charAt(i));
    }
    return at;
  }

  /** The end of a name and its entry. */
  private record End(int offset, int entry) {
    static final End NONE = new End(0, Lexicon.NO_ENTRY);

    End orLonger(End other) {
      return other.offset > offset ? other : this;
    }
  }

  private Optional<Candidate> candidate(int begin, End end) {
    return lexicon
        .body(end.entry)
        .filter(body -> body.type() != OrganisationType.SCHOOL)
        .map(
            body ->
                new Candidate(
                    begin, end.offset, body.canonical(), body.type(), true, NameRules.MISSPELT));
  }

  private Optional<Candidate> near(NameText text, int begin) {
    int[] nodes = new int[LONGEST + 1];
    nodes[0] = Lexicon.ROOT;
    int depth = 0;
    while (depth < LONGEST && nodes[depth] != Lexicon.DEAD) {
      nodes[depth + 1] = lexicon.step(nodes[depth], text.at(begin + depth));
      depth++;
    }
    int last = nodes[depth] == Lexicon.DEAD ? depth - 1 : depth;
    End end = End.NONE;
    for (int wrong = last; wrong >= Math.max(2, last - FURTHEST_BACK); wrong--) {
      end = end.orLonger(withError(text, begin, begin + wrong, nodes[wrong]));
    }
    return candidate(begin, end);
  }

  /** The longest name that differs from the text by one error at the offset. */
  private End withError(NameText text, int begin, int at, int node) {
    End end = End.NONE;
    if (!text.isThai(at)) {
      return end;
    }
    end = end.orLonger(longest(text, begin, at + 1, node));
    int swapped = lexicon.step(node, text.at(at + 1));
    if (swapped != Lexicon.DEAD) {
      end = end.orLonger(longest(text, begin, at + 2, lexicon.step(swapped, text.at(at))));
    }
    for (char letter = FIRST; letter <= LAST; letter++) {
      int next = letter == 'ฯ' ? Lexicon.DEAD : lexicon.step(node, letter);
      if (next != Lexicon.DEAD) {
        end = end.orLonger(longest(text, begin, at + 1, next));
        end = end.orLonger(longest(text, begin, at, next));
      }
    }
    return end;
  }

  /** The longest name that goes on from the node as the text does from the offset. */
  private End longest(NameText text, int begin, int from, int node) {
    End end = End.NONE;
    int state = node;
    int at = from;
    while (state != Lexicon.DEAD) {
      int entry = lexicon.entryAt(state);
      if (lexicon.isBody(entry) && at - begin >= SHORTEST && ends(text, at)) {
        end = new End(at, entry);
      }
      state = at < text.length() ? lexicon.step(state, text.at(at)) : Lexicon.DEAD;
      at++;
    }
    return end;
  }

  private static boolean ends(NameText text, int at) {
    return !text.isThai(at) || ThaiChars.isClusterBoundary(text.folded(), at) && text.isWordEnd(at);
  }
}
