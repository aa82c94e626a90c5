package thaipress.lucene;

import org.apache.lucene.util.AttributeImpl;
import org.apache.lucene.util.AttributeReflector;

/** Lucene finds this class by its name when {@link NameAttribute} is asked for. */
public final class NameAttributeImpl extends AttributeImpl implements NameAttribute {

  private int entry = NO_NAME;

  /** An attribute of a token that belongs to no name. */
  public NameAttributeImpl() {}

  @Override
  public int entry() {
    return entry;
  }

  @Override
  public void setEntry(int entry) {
    this.entry = entry;
  }

  @Override
  public void clear() {
    entry = NO_NAME;
  }

  @Override
  public void copyTo(AttributeImpl target) {
    ((NameAttribute) target).setEntry(entry);
  }

  @Override
  public void reflectWith(AttributeReflector reflector) {
    reflector.reflect(NameAttribute.class, "partOfName", isPartOfName());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NameAttributeImpl that && entry == that.entry;
  }

  @Override
  public int hashCode() {
    return entry;
  }
}
