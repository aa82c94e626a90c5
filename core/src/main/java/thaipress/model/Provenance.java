package thaipress.model;

import java.util.Optional;

/**
 * Where a release was found, as far as its source says.
 *
 * @param url its address on the web
 * @param retrieved when it was fetched from there: an ISO 8601 day, or day and time
 */
public record Provenance(Optional<String> url, Optional<String> retrieved) {

  /** Nothing is known. */
  public static final Provenance UNKNOWN = new Provenance(Optional.empty(), Optional.empty());

  /** This, and the other's facts where this has none. */
  public Provenance or(Provenance other) {
    return new Provenance(url.or(other::url), retrieved.or(other::retrieved));
  }
}
