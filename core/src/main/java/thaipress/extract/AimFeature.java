package thaipress.extract;

/**
 * What speaks for or against a clause being an aim of what the release is about. The weights add
 * up; a sum above zero is an aim.
 */
enum AimFeature {
  ANY(0.5),
  CUE_STATED(1.4),
  CUE_STRIVING(0.4),
  CUE_TARGET(0.7),
  CUE_HOPE(1.2),
  HEADLINE(1.4),
  /** In the first line of running text. */
  FIRST_PARAGRAPH(-0.4),
  FIRST_THIRD(0.9),
  LAST_THIRD(-0.2),
  LAST_TENTH(0.0),
  LINE_BEGIN(-0.2),
  GLUED(-1.4),
  ENCLOSED(0.3),
  QUOTED_SPEECH(-0.3),
  REPORTED_SPEECH(-0.2),
  /** A kind of body or product that is named with เพื่อ. */
  NAME_BEFORE(-1.2),
  PROJECT_NAME(-0.3),
  HELD_BEFORE(0.4),
  EVENT_BEFORE(0.9),
  ACTING_BEFORE(-0.1),
  DAY_BEFORE(0.5),
  PROJECT_BEFORE(0.5),
  THIS_BEFORE(0.4),
  MODAL_BEFORE(-1.2),
  POLICY_BEFORE(-0.5),
  EXAMPLE_BEFORE(-0.2),
  NUMBERED_BEFORE(-0.9),
  RELATIVE_BEFORE(0.3),
  STATE_BEFORE(-0.3),
  NOT_BEFORE(-0.1),
  ACTIVITY_SUBJECT(0.3),
  TITLED_SUBJECT(0.2),
  GIVES_BEHIND(0.7),
  STRONG_VERB_BEHIND(0.4),
  WEAK_VERB_BEHIND(-0.8),
  NOUN_BEHIND(-0.8),
  BEING_BEHIND(0.7),
  LIST_BEHIND(1.4),
  SHORT(-0.8),
  LONG(0.3),
  LINE_END(-0.2),
  AFTER_TAKEN(2.3),
  AFTER_REFUSED(-0.9),
  ANY_STATED_BEFORE(-0.5);

  private final double weight;

  AimFeature(double weight) {
    this.weight = weight;
  }

  /** The sum of the weights of these features, a bit each. */
  static double sum(long features) {
    double sum = 0;
    for (AimFeature feature : values()) {
      sum += (features & feature.bit()) != 0 ? feature.weight : 0;
    }
    return sum;
  }

  long bit() {
    return 1L << ordinal();
  }
}
