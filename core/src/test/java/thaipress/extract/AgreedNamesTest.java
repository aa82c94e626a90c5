package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import thaipress.model.OrganisationType;
import thaipress.testing.Seed;

/** Held against its slow twin, which takes the best of all that is left again and again. */
class AgreedNamesTest {

  @Test
  void takesTheLongest() {
    Candidate whole = name(2, 9, false);
    assertThat(AgreedNames.of(List.of(name(2, 5, true), whole, name(6, 9, true))))
        .containsExactly(whole);
  }

  @Test
  void takesWhatTheRegistryKnowsOfTwoOfOneLength() {
    Candidate known = name(2, 9, true);
    assertThat(AgreedNames.of(List.of(name(2, 9, false), known))).containsExactly(known);
  }

  @Test
  void leavesOutWhatBeginsWithinANameOfTheRegistry() {
    Candidate known = name(2, 9, true);
    assertThat(AgreedNames.of(List.of(known, name(5, 30, false)))).containsExactly(known);
  }

  @Test
  void keepsWhatDoesNotOverlap() {
    Candidate first = name(2, 9, true);
    Candidate second = name(9, 12, false);
    assertThat(AgreedNames.of(List.of(second, first))).containsExactly(first, second);
  }

  @Test
  void agreesWithTakingTheBestAgainAndAgain() {
    Random random = Seed.random(getClass());
    for (int round = 0; round < 5000; round++) {
      List<Candidate> names = new ArrayList<>();
      int length = 1 + random.nextInt(60);
      for (int i = random.nextInt(20); i > 0; i--) {
        int begin = random.nextInt(length);
        names.add(name(begin, begin + 1 + random.nextInt(12), random.nextBoolean()));
      }
      assertThat(AgreedNames.of(names)).isEqualTo(slowly(names));
    }
  }

  private static List<Candidate> slowly(List<Candidate> names) {
    List<Candidate> inOrder = new ArrayList<>(names);
    inOrder.sort(Comparator.comparingInt(Candidate::begin));
    List<Candidate> left = new ArrayList<>();
    for (int i = 0; i < inOrder.size(); i++) {
      if (!crosses(inOrder.get(i), inOrder.subList(0, i))) {
        left.add(inOrder.get(i));
      }
    }
    List<Candidate> taken = new ArrayList<>();
    while (!left.isEmpty()) {
      Candidate best = left.getFirst();
      for (Candidate name : left) {
        boolean longer = name.length() > best.length();
        if (longer || name.length() == best.length() && name.known() && !best.known()) {
          best = name;
        }
      }
      taken.add(best);
      int begin = best.begin();
      int end = best.end();
      left.removeIf(name -> name.begin() < end && begin < name.end());
    }
    taken.sort(Comparator.comparingInt(Candidate::begin));
    return taken;
  }

  /** Of the known names before it the first of those that end last is the one that counts. */
  private static boolean crosses(Candidate name, List<Candidate> before) {
    Candidate last = name(0, 0, true);
    for (Candidate other : before) {
      last = other.known() && other.end() > last.end() ? other : last;
    }
    return !name.known()
        && last.begin() < name.begin()
        && name.begin() < last.end()
        && last.end() < name.end();
  }

  private static Candidate name(int begin, int end, boolean known) {
    return new Candidate(begin, end, "", OrganisationType.AGENCY, known, NameRules.REGISTRY);
  }
}
