package thaipress.extract;

import java.util.Arrays;

/**
 * What speaks for or against a clause being an aim of what the release is about. The weights add
 * up; a sum above zero is an aim.
 */
enum AimFeature {
  /*
   * The weights were fitted by logistic regression (L2 1, less where a feature hardly speaks for an
   * aim) to annotated releases, and moved by 0.5 towards recall. Fitted without the documents they
   * were then measured on, they keep within 0.04 of the F1 that they show on the whole.
   */

  ANY(0.5),
  CUE_STATED(1.1),
  CUE_STRIVING(-0.6),
  CUE_TARGET(0.5),
  CUE_HOPE(0.2),
  HEADLINE(1.3),
  /** In the first line of running text. */
  FIRST_PARAGRAPH(-0.1),
  FIRST_THIRD(1.1),
  LAST_THIRD(-0.2),
  LAST_TENTH(-0.3),
  LINE_BEGIN(-0.2),
  GLUED(-1.4),
  ENCLOSED(-0.1),
  QUOTED_SPEECH(-0.4),
  REPORTED_SPEECH(-0.9),
  /** A kind of body or product that is named with เพื่อ. */
  NAME_BEFORE(-2.7),
  PROJECT_NAME(-3.9),
  /** มูลนิธิรณรงค์เพื่อ…, “ศูนย์ซ่อมสร้างเพื่อ…”: a name's first word, and no space since. */
  IN_NAME(-2.0),
  /** The words around เพื่อ stand elsewhere in the running text too, as those of a name do. */
  REPEATED(-1.5),
  HANDED_BEFORE(0.5),
  GOVERNMENT_BEFORE(-0.8),
  HELD_BEFORE(0.9),
  EVENT_BEFORE(0.9),
  ACTING_BEFORE(-0.1),
  DAY_BEFORE(0.7),
  PROJECT_BEFORE(1.3),
  THIS_BEFORE(0.1),
  MODAL_BEFORE(-1.2),
  POLICY_BEFORE(-0.5),
  EXAMPLE_BEFORE(-0.1),
  NUMBERED_BEFORE(-0.8),
  RELATIVE_BEFORE(0.7),
  STATE_BEFORE(-0.8),
  NOT_BEFORE(-0.1),
  ACTIVITY_SUBJECT(0.5),
  TITLED_SUBJECT(0.2),
  GIVES_BEHIND(0.8),
  STRONG_VERB_BEHIND(0.4),
  WEAK_VERB_BEHIND(-1.3),
  NOUN_BEHIND(-0.7),
  BEING_BEHIND(0.7),
  LIST_BEHIND(1.9),
  SHORT(-1.1),
  LONG(0.4),
  LINE_END(0.0),
  AFTER_TAKEN(2.6),
  AFTER_REFUSED(-1.3),
  PARAGRAPH_BEGIN(-2.5),
  BACKGROUND_BEFORE(-0.9),
  CONSEQUENCE_BEFORE(-0.5),
  ANY_STATED_BEFORE(-0.4);

  private final double weight;

  AimFeature(double weight) {
    this.weight = weight;
  }

  /** The features with their weights, by rule and as learnt. */
  static FeatureModel model() {
    return Model.LOADED;
  }

  long bit() {
    return 1L << ordinal();
  }

  /** Loads the model when it is first asked for. */
  private static final class Model {

    private static final FeatureModel LOADED =
        new FeatureModel(
            values(),
            Arrays.stream(values()).mapToDouble(feature -> feature.weight).toArray(),
            "aim-model.tsv");
  }
}
