package thaipress.corpus.index;

import java.util.List;

/**
 * What stands in an index and what put it there, so that a result can be cited and made again.
 *
 * @param schema the version of the index's fields
 * @param releases how many there are
 * @param words how many words their texts have
 * @param digest a SHA-256 over the ids and texts of all releases, whatever the order in which they
 *     were added
 * @param parts by what the releases were analysed, the greatest part first
 */
public record IndexRecord(int schema, int releases, long words, String digest, List<Part> parts) {

  /** Copies the list. */
  public IndexRecord {
    parts = List.copyOf(parts);
  }

  /**
   * Releases that were analysed by one version.
   *
   * @param library the version of this library
   * @param lexicon the lexicon's digest
   * @param releases how many
   */
  public record Part(String library, String lexicon, int releases) {}
}
