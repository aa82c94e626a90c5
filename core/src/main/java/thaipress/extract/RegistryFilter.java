package thaipress.extract;

import java.util.List;
import java.util.Set;
import thaipress.lexicon.Body;
import thaipress.lexicon.Lexicon;
import thaipress.lexicon.Place;
import thaipress.text.Folded;

/**
 * Says of most offsets of a text that no name of the registry begins there, or no place: before the
 * lexicon is walked, which is too large to lie near.
 */
final class RegistryFilter {

  private static final int LONG = 5;
  private static final int LETTERS_OF_HEAD = 2;

  private final BeginningFilter bodies = new BeginningFilter();

  /** Names that may stand for a parent, of five letters and more. */
  private final FiveLetterFilter longNames = new FiveLetterFilter(15);

  /** Names that begin with a head, from its last two letters on. */
  private final FiveLetterFilter headedNames = new FiveLetterFilter(15);

  /** Names that end with a dot, or with one letter behind it. */
  private final BeginningFilter dottedNames = new BeginningFilter();

  /** All names of bodies as wholes. */
  private final StringFilter names = new StringFilter();

  /** By kind: the places that are of this kind or a larger one. */
  private final BeginningFilter[] places = new BeginningFilter[Place.Kind.values().length];

  /** The last two letters of provinces and of what is larger. */
  private final PairFilter provinceEndings = new PairFilter();

  /** Canonical names with spaces, without them. */
  private final StringFilter unspaced = new StringFilter();

  /** The last three letters, from the last, of all names; before a dot at the end, too. */
  private final BeginningFilter endings = new BeginningFilter();

  /**
   * @param forms all that the lexicon may call a body
   * @param heads what names may begin with, each of two letters or more
   */
  RegistryFilter(Lexicon lexicon, Set<String> forms, List<String> heads) {
    Openings openings = new Openings(heads);
    for (String form : forms) {
      bodies.add(form);
      names.add(form);
      addLong(form);
      addHeaded(form, openings);
      addDotted(form);
      String ending = reversed(form);
      endings.add(ending);
      if (ending.startsWith(".")) {
        endings.add(ending.substring(1));
      }
    }
    lexicon.bodies().forEach(this::add);
    for (int kind = 0; kind < places.length; kind++) {
      places[kind] = new BeginningFilter();
    }
    lexicon.places().forEach(this::add);
  }

  private void addLong(String form) {
    if (form.length() >= LONG) {
      longNames.add(form);
    }
  }

  private void addHeaded(String form, Openings heads) {
    int node = Openings.ROOT;
    for (int at = 0; at < form.length() && node != Openings.DEAD; at++) {
      if (at > 0 && heads.endAt(node) != Openings.NONE) {
        headedNames.add(form.substring(at - LETTERS_OF_HEAD));
      }
      node = heads.step(node, form.charAt(at));
    }
  }

  private void addDotted(String form) {
    if (form.indexOf('.', form.length() - 2) >= 0) {
      dottedNames.add(form);
    }
  }

  private void add(Body body) {
    if (body.canonical().indexOf(' ') > 0) {
      unspaced.add(body.canonical().replace(" ", ""));
    }
  }

  private static String reversed(String name) {
    return new StringBuilder(name).reverse().toString();
  }

  private void add(Place place) {
    String name = Folded.of(place.name()).toString().strip();
    for (int kind = place.kind().ordinal(); kind < places.length; kind++) {
      places[kind].add(name);
    }
    if (place.kind().compareTo(Place.Kind.PROVINCE) <= 0) {
      int last = name.length() - 1;
      if (last == 0) {
        provinceEndings.add(name.charAt(last));
      } else {
        provinceEndings.add(name.charAt(last), name.charAt(last - 1));
      }
    }
  }

  /** Whether a name of a body may begin here; a break may stand within it for a space. */
  boolean mayBeBody(NameText text, int at) {
    char first = text.at(at);
    char second = text.at(at + 1);
    char third = text.at(at + 2);
    return Math.min(second, third) <= ' ' || bodies.passes(first, second, third);
  }

  /**
   * Whether a name of a body may begin here that is long enough to stand for a parent: one of fewer
   * letters would have breaks among its first.
   */
  boolean mayBeLong(NameText text, int at) {
    return longNames.passesBroken(text, at);
  }

  /**
   * Whether a name of a body that begins with a head may go on behind it.
   *
   * @param end behind the head
   */
  boolean mayGoOn(NameText text, int end) {
    return headedNames.passesBroken(text, end - LETTERS_OF_HEAD);
  }

  /** Whether a name of a body may begin here that ends with a dot or one letter behind it. */
  boolean mayBeDotted(NameText text, int at) {
    char second = text.at(at + 1);
    char third = text.at(at + 2);
    return Math.min(second, third) <= ' ' || dottedNames.passes(text.at(at), second, third);
  }

  /**
   * Whether a name of a body may end before the dot of an abbreviation, or with it.
   *
   * @param end behind the dot
   */
  boolean mayEndBody(NameText text, int end) {
    return endings.passes(text.at(end - 2), text.at(end - 3), text.at(end - 4));
  }

  /** Whether this may be a name of a body. */
  boolean mayBeNamed(String name) {
    return names.passes(name);
  }

  /** Whether this may be a canonical name without the spaces that it has. */
  boolean mayLackSpaces(String name) {
    return unspaced.passes(name);
  }

  /** Whether a place of this kind or a larger one may begin here. */
  boolean mayBePlace(NameText text, int at, Place.Kind smallest) {
    return places[smallest.ordinal()].passes(text.at(at), text.at(at + 1), text.at(at + 2));
  }

  /** Whether the name of a province or of something larger may end here. */
  boolean mayEndProvince(NameText text, int end) {
    return provinceEndings.passes(text.at(end - 1), text.at(end - 2));
  }
}
