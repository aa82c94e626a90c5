package thaipress.corpus.search;

/** Draws lots for ids: a number from an id and a seed, the same on every machine. */
final class Lot {

  private static final long PRIME = 0x100000001B3L;
  private static final long BASIS = 0xCBF29CE484222325L;

  private Lot() {}

  /** FNV-1a over the id, finished as in SplitMix64. */
  static long of(String id, long seed) {
    long hash = BASIS ^ (seed * 0x9E3779B97F4A7C15L);
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * PRIME;
    }
    hash = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
    hash = (hash ^ (hash >>> 27)) * 0x94D049BB133111EBL;
    return hash ^ (hash >>> 31);
  }
}
