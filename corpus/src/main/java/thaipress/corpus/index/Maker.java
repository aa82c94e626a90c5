package thaipress.corpus.index;

import java.util.Optional;
import thaipress.lexicon.Lexicon;

/** What analysed a release: the library's version and the lexicon's digest. */
record Maker(String library, String lexicon) {

  private static final String UNPACKED = "unreleased";

  static Maker with(Lexicon lexicon) {
    String version = Maker.class.getPackage().getImplementationVersion();
    return new Maker(Optional.ofNullable(version).orElse(UNPACKED), lexicon.digest());
  }

  /** The form in the index. */
  String key() {
    return library + ' ' + lexicon;
  }

  static Maker ofKey(String key) {
    int space = key.indexOf(' ');
    return new Maker(key.substring(0, space), key.substring(space + 1));
  }
}
