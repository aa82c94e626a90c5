package thaipress.segment;

import java.util.Arrays;
import thaipress.lexicon.Lexicon;
import thaipress.model.Segmentation;
import thaipress.text.Folded;

/**
 * Our own segmenter: the cheapest path through a lattice of the lexicon's words and names, unknown
 * runs and scanned tokens, of which it does not follow ways that are hopelessly behind. It never
 * cuts inside a Thai character cluster, keeps numbers, times, abbreviations with their dots,
 * foreign words, web and mail addresses whole, and takes time linear in the length of the text and
 * memory bounded by its longest line (and by a window where a line is longer). A name of the
 * gazetteer is a run of whole words.
 */
public final class LatticeSegmenter implements Segmenter {

  /** A word has more letters on average. */
  private static final int LETTERS = 3;

  private final Lexicon lexicon;
  private final SentenceSplitter sentences;
  private final ThreadLocal<Lattice> lattices;

  /** A segmenter over a lexicon. */
  public LatticeSegmenter(Lexicon lexicon) {
    this(lexicon, Lattice.BEAM);
  }

  LatticeSegmenter(Lexicon lexicon, int beam) {
    this.lexicon = lexicon;
    this.sentences = new SentenceSplitter(lexicon);
    NameCut[] cuts = new NameCut[lexicon.size()];
    Arrays.fill(cuts, NameCut.NONE);
    SureEnds sureEnds = new SureEnds(lexicon, beam);
    this.lattices = ThreadLocal.withInitial(() -> new Lattice(lexicon, cuts, sureEnds, beam));
  }

  @Override
  public Segmentation segment(Folded text) {
    SegmentationBuilder words =
        new SegmentationBuilder(lexicon, sentences, text.length() / LETTERS + 16);
    Lattice lattice = lattices.get();
    lattice.reset(text.toString());
    int at = 0;
    while (at < text.length()) {
      at = lattice.cutLine(at, words);
    }
    lattice.reset("");
    return words.build(text);
  }
}
