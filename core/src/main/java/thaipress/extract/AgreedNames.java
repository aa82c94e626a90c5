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
    Candidate[] inOrder = inOrder(names.toArray(new Candidate[0]));
    int size = leaveOutCrossing(inOrder);
    int[] ends = new int[size];
    long[] best = new long[size];
    int groups = group(inOrder, size, ends, best);
    List<Candidate> taken = new ArrayList<>(size);
    int from = 0;
    for (int group = 0; group < groups; group++) {
      int index = index(best[group]);
      int to = ends[group];
      if (isBestOfAll(inOrder, from, to, index)) {
        taken.add(inOrder[index]);
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
  private static Candidate[] inOrder(Candidate[] names) {
    int last = 0;
    for (Candidate name : names) {
      last = Math.max(last, name.begin());
    }
    long[] marks = BitTable.of(last + 1);
    for (Candidate name : names) {
      BitTable.set(marks, name.begin());
    }
    OffsetRanks begins = new OffsetRanks(marks);
    int[] slots = new int[names.length + 1];
    for (Candidate name : names) {
      slots[begins.upTo(name.begin())]++;
    }
    for (int rank = 1; rank < slots.length; rank++) {
      slots[rank] += slots[rank - 1];
    }
    Candidate[] inOrder = new Candidate[names.length];
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

  /**
   * Tells names that overlap from those behind. How many do, mostly one or two, and which of them
   * is the best cannot be foreseen, so both are written down without a branch.
   *
   * @param ends room for the index behind the last of each group
   * @param best room for the {@link #rank} of the best of each
   * @return how many groups there are
   */
  private static int group(Candidate[] names, int size, int[] ends, long[] best) {
    int groups = 0;
    int end = 0;
    long highest = 0;
    for (int i = 0; i < size; i++) {
      Candidate name = names[i];
      int overlaps = name.begin() - end >> Integer.SIZE - 1;
      groups += 1 + overlaps;
      end = Math.max(end, name.end());
      highest = Math.max(highest & overlaps, rank(name, i));
      ends[groups - 1] = i + 1;
      best[groups - 1] = highest;
    }
    return groups;
  }

  /** Higher for what is longer, then for what the registry knows, then for what stands before. */
  private static long rank(Candidate name, int index) {
    long merit = (long) name.length() << 1 | (name.known() ? 1 : 0);
    return merit << Integer.SIZE | Integer.MAX_VALUE - index;
  }

  /** That of the name whose rank this is. */
  private static int index(long rank) {
    return Integer.MAX_VALUE - (int) rank;
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
    long[] bestLast = new long[to - from];
    for (int i = from; i < to; i++) {
      bestLast[i - from] = rank(names[i], i);
    }
    Arrays.sort(bestLast);
    boolean[] isTaken = new boolean[to - from];
    boolean[] isOut = new boolean[to - from];
    for (int i = bestLast.length - 1; i >= 0; i--) {
      int best = index(bestLast[i]);
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
