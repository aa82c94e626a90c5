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
    Candidate[] inOrder = new Candidate[names.size()];
    int size = withoutCrossing(names, inOrder);
    List<Candidate> taken = new ArrayList<>(size);
    for (int from = 0; from < size; ) {
      int to = from + 1;
      int end = inOrder[from].end();
      for (; to < size && inOrder[to].begin() < end; to++) {
        end = Math.max(end, inOrder[to].end());
      }
      if (to == from + 1) {
        taken.add(inOrder[from]);
      } else {
        takeBest(inOrder, from, to, taken);
      }
      from = to;
    }
    return taken;
  }

  /**
   * Writes the names in the order of the text, without those that begin in the midst of a name of
   * the registry: สหกรณ์ in กระทรวงเกษตร….
   */
  private static int withoutCrossing(List<Candidate> names, Candidate[] inOrder) {
    long[] order = new long[names.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = (long) names.get(i).begin() << Integer.SIZE | i;
    }
    Arrays.sort(order);
    int size = 0;
    int begin = 0;
    int end = 0;
    for (long index : order) {
      Candidate name = names.get((int) index);
      boolean crosses =
          !name.known() && begin < name.begin() && name.begin() < end && end < name.end();
      if (!crosses) {
        inOrder[size++] = name;
      }
      if (name.known() && name.end() > end) {
        begin = name.begin();
        end = name.end();
      }
    }
    return size;
  }

  /** Of candidates that hang together by overlaps, mostly one. */
  private static void takeBest(Candidate[] names, int from, int to, List<Candidate> taken) {
    int best = from;
    for (int i = from + 1; i < to; i++) {
      best = isBetter(names[i], names[best]) ? i : best;
    }
    if (isBestOfAll(names, from, to, best)) {
      taken.add(names[best]);
    } else {
      takeSeveral(names, from, to, taken);
    }
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
