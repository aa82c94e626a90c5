package thaipress.corpus.search;

import java.util.List;
import java.util.Set;
import thaipress.corpus.index.CountRange;
import thaipress.corpus.index.DayRange;
import thaipress.corpus.index.Grain;
import thaipress.model.OrganisationType;

/** A query as it was understood. */
sealed interface QueryNode {

  /** Every release. */
  record Everything() implements QueryNode {}

  /** What all parts match. */
  record And(List<QueryNode> parts) implements QueryNode {}

  /** What any part matches. */
  record Or(List<QueryNode> parts) implements QueryNode {}

  /** What the part does not match. */
  record Not(QueryNode part) implements QueryNode {}

  /** Terms one behind the other with no more than {@code slop} moves. */
  record Words(String field, List<String> terms, int slop) implements QueryNode {}

  /**
   * A phrase in each way in which the index may have cut it.
   *
   * @param text as it was typed
   * @param open whether the last word may be the beginning of a longer one
   */
  record Phrase(String field, List<PhraseCuts.Way> ways, String text, boolean open)
      implements QueryNode {
    /** Copies the list. */
    public Phrase {
      ways = List.copyOf(ways);
    }
  }

  /** Terms that a string with {@code *} for any letters describes; in it \\ quotes. */
  record Pattern(String field, String pattern) implements QueryNode {}

  /** Terms that differ from one in no more than some letters. */
  record Similar(String field, String term, int edits) implements QueryNode {}

  /** Releases that name a province. */
  record Province(String name) implements QueryNode {}

  /** A term of a field that is not cut into words. */
  record Exact(String field, String value) implements QueryNode {}

  /** Bodies with one of these name keys. */
  record Organisation(Set<String> keys) implements QueryNode {}

  /** Bodies of a type. */
  record Type(OrganisationType type) implements QueryNode {}

  /**
   * Dates mentioned.
   *
   * @param grain the coarsest grain of intervals that match by one of their days
   */
  record Mentioned(DayRange days, Grain grain) implements QueryNode {

    /** Intervals of years, as those of long plans, never match by one of their days. */
    public Mentioned {
      grain = grain == Grain.YEAR ? Grain.HALF_YEAR : grain;
    }
  }

  /** Day of publication. */
  record Published(DayRange days) implements QueryNode {}

  /** The head count or, with {@code any}, every count. */
  record Participants(CountRange range, boolean any) implements QueryNode {}
}
