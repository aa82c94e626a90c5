package thaipress.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Of the names that several sources propose, the longest that do not overlap; at the same length
 * what the registry knows counts, then what begins first.
 */
final class AgreedNames {

  private AgreedNames() {}

  /** Those of the names that are left, in the order of the text. */
  static List<Candidate> of(List<Candidate> names) {
    Candidate[] inOrder = inOrder(names);
    int size = leaveOutCrossing(inOrder);
    List<Candidate> taken = new ArrayList<>(size);
    for (int from = 0; from < size; ) {
      int best = from;
      int end = inOrder[from].end();
      int to = from + 1;
      for (; to < size && inOrder[to].begin() < end; to++) {
        end = Math.max(end, inOrder[to].end());
        best = isBetter(inOrder[to], inOrder[best]) ? to : best;
      }
      if (isBestOfAll(inOrder, from, to, best)) {
        taken.add(inOrder[best]);
      } else {
        takeSeveral(inOrder, from, to, taken);
      }
      from = to;
    }
    return taken;
  }

  /**
   * The names by where they begin, as they were where several begin: counted by a bit for each
   * offset, since of names from several sources no comparison could be foreseen.
   */
  private static Candidate[] inOrder(List<Candidate> names) {
    int last = 0;
    for (Candidate name : names) {
      last = Math.max(last, name.begin());
    }
    long[] marks = new long[OffsetRanks.cells(last)];
    for (Candidate name : names) {
      OffsetRanks.mark(marks, name.begin());
    }
    OffsetRanks begins = new OffsetRanks(marks);
    int[] slots = new int[names.size() + 1];
    for (Candidate name : names) {
      slots[begins.upTo(name.begin())]++;
    }
    for (int rank = 1; rank < slots.length; rank++) {
      slots[rank] += slots[rank - 1];
    }
    Candidate[] inOrder = new Candidate[names.size()];
    for (Candidate name : names) {
      inOrder[slots[begins.upTo(name.begin()) - 1]++] = name;
    }
    return inOrder;
  }

  /**
   * Leaves out those that begin in the midst of a name of the registry, สหกรณ์ in กระทรวงเกษตร…,
   * and returns how many are left. Which names the registry knows cannot be foreseen, so there is
   * no branch for it.
   */
  private static int leaveOutCrossing(Candidate[] names) {
    int size = 0;
    int begin = 0;
    int end = 0;
    for (Candidate name : names) {
      names[size] = name;
      int known = name.known() ? -1 : 0;
      int crosses = begin - name.begin() & name.begin() - end & end - name.end() & ~known;
      size += 1 + (crosses >> Integer.SIZE - 1);
      int further = end - name.end() >> Integer.SIZE - 1 & known;
      begin = name.begin() & further | begin & ~further;
      end = name.end() & further | end & ~further;
    }
    return size;
  }

  private static boolean isBetter(Candidate name, Candidate earlier) {
    return name.length() > earlier.length()
        || name.length() == earlier.length() && name.known() && !earlier.known();
  }

  /** Whether the best leaves out all others. */
  private static boolean isBestOfAll(Candidate[] names, int from, int to, int best) {
    int begin = names[best].begin();
    for (int i = from; i < best; i++) {
      if (names[i].begin() <= begin - names[best].length() || names[i].end() <= begin) {
        return false;
      }
    }
    return names[to - 1].begin() < names[best].end();
  }

  private static void takeSeveral(Candidate[] names, int from, int to, List<Candidate> taken) {
    long[] bestFirst = new long[to - from];
    for (int i = from; i < to; i++) {
      long length = names[i].length();
      bestFirst[i - from] = (-length << 1 | (names[i].known() ? 0 : 1)) << Integer.SIZE - 1 | i;
    }
    Arrays.sort(bestFirst);
    boolean[] isTaken = new boolean[to - from];
    boolean[] isOut = new boolean[to - from];
    for (long index : bestFirst) {
      int best = (int) index & Integer.MAX_VALUE;
      if (!isOut[best - from]) {
        isTaken[best - from] = true;
        leaveOutOthers(names, from, to, best, isOut);
      }
    }
    for (int i = from; i < to; i++) {
      if (isTaken[i - from]) {
        taken.add(names[i]);
      }
    }
  }

  /** What begins before the best by more than its length is shorter and ends before it. */
  private static void leaveOutOthers(
      Candidate[] names, int from, int to, int best, boolean[] isOut) {
    int begin = names[best].begin();
    int first = begin - names[best].length();
    for (int i = best - 1; i >= from && names[i].begin() > first; i--) {
      isOut[i - from] |= names[i].end() > begin;
    }
    for (int i = best + 1; i < to && names[i].begin() < names[best].end(); i++) {
      isOut[i - from] = true;
    }
  }
}
