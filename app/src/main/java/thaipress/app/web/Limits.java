package thaipress.app.web;

import java.time.Duration;

/** What one request may cost. */
final class Limits {

  /** How long an answer may take. */
  static final Duration TIME = Duration.ofSeconds(20);

  /** How many bytes a request's address and headers may have; a Thai letter takes nine. */
  static final int HEAD = 32 << 10;

  /** How many bytes a request's body may have. */
  static final int BODY = 2 << 20;

  /** How many bytes of a body that is too large are still taken, so that the refusal arrives. */
  static final int REFUSED = 8 * BODY;

  /** How many characters a text to analyse may have; a press release has some thousands. */
  static final int TEXT = 200_000;

  /** How many rows a table has at most; where hits are listed, how far down the list goes. */
  static final int RESULTS = 10_000;

  /** How many hits, with all that was found in them, are given at once. */
  static final int HITS = 1_000;

  /** From how many releases at most concordances are sorted and neighbours counted. */
  static final int READ = 2_000;

  /** How many requests are worked on at once; more wait. */
  static final int THREADS = 24;

  private Limits() {}
}
