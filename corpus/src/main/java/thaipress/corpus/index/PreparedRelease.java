package thaipress.corpus.index;

import org.apache.lucene.document.Document;

/**
 * A release as it will stand in an index: what {@link CorpusWriter#prepare} makes in any thread and
 * {@link CorpusWriter#add(PreparedRelease)} takes, once.
 */
public final class PreparedRelease {

  private final String id;
  private final Document document;

  PreparedRelease(String id, Document document) {
    this.id = id;
    this.document = document;
  }

  /** The release's id. */
  public String id() {
    return id;
  }

  Document document() {
    return document;
  }
}
