package thaipress.lucene;

import org.apache.lucene.util.AttributeImpl;
import org.apache.lucene.util.AttributeReflector;
import thaipress.model.WordKind;

/** Lucene finds this class by its name when {@link KindAttribute} is asked for. */
public final class KindAttributeImpl extends AttributeImpl implements KindAttribute {

  private WordKind kind = WordKind.UNKNOWN;

  /** An attribute that says nothing yet. */
  public KindAttributeImpl() {}

  @Override
  public WordKind kind() {
    return kind;
  }

  @Override
  public void setKind(WordKind kind) {
    this.kind = kind;
  }

  @Override
  public void clear() {
    kind = WordKind.UNKNOWN;
  }

  @Override
  public void copyTo(AttributeImpl target) {
    ((KindAttribute) target).setKind(kind);
  }

  @Override
  public void reflectWith(AttributeReflector reflector) {
    reflector.reflect(KindAttribute.class, "kind", kind.name());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KindAttributeImpl that && kind == that.kind;
  }

  @Override
  public int hashCode() {
    return kind.ordinal();
  }
}
