package thaipress.extract;

import java.util.Arrays;

/**
 * What speaks for or against a clause being an aim of what the release is about. The weights add
 * up; a sum above zero is an aim.
 */
enum AimFeature {
  /*
   * What each weighs by rule. Weights of what shows a name, of MODAL_BEFORE and of
   * BACKGROUND_BEFORE are set by hand; the others were fitted by logistic regression to annotated
   * releases with these held, and moved towards recall. FeatureModel adds what OpenNLP learnt of the
   * project's gold; docs/decisions.md has the figures.
   */

  ANY(0.1),
  CUE_STATED(0.7),
  CUE_STRIVING(-0.8),
  CUE_TARGET(0.4),
  CUE_HOPE(0.2),
  HEADLINE(1.0),
  /** In the first line of running text. */
  FIRST_PARAGRAPH(0.3),
  FIRST_THIRD(1.0),
  LAST_THIRD(0.2),
  LAST_TENTH(-0.1),
  LINE_BEGIN(-0.4),
  GLUED(-0.7),
  ENCLOSED(-0.4),
  QUOTED_SPEECH(0.1),
  REPORTED_SPEECH(-0.8),
  /** A kind of body or product that is named with เพื่อ. */
  NAME_BEFORE(-3.5),
  PROJECT_NAME(-4.5),
  /** มูลนิธิรณรงค์เพื่อ…, “ศูนย์ซ่อมสร้างเพื่อ…”: a name's first word, and no space since. */
  IN_NAME(-2.0),
  /** The words around เพื่อ stand elsewhere in the running text too, as those of a name do. */
  REPEATED(-2.0),
  HANDED_BEFORE(0.3),
  /** A verb of meeting, going or ordering in the words right before. */
  ACT_NEAR(-0.3),
  /** สวัสดิการเพื่อสังคม: no space before, no verb behind. */
  GLUED_NOUN(-1.9),
  /** ทั้งนี้ เพื่อ…: the purpose of what comes. */
  FRONTED(0.6),
  GOVERNMENT_BEFORE(-0.5),
  HELD_BEFORE(1.4),
  EVENT_BEFORE(0.4),
  ACTING_BEFORE(0.2),
  DAY_BEFORE(0.7),
  PROJECT_BEFORE(0.6),
  THIS_BEFORE(0.0),
  MODAL_BEFORE(-1.5),
  POLICY_BEFORE(-0.3),
  EXAMPLE_BEFORE(0.0),
  NUMBERED_BEFORE(-0.6),
  RELATIVE_BEFORE(0.9),
  STATE_BEFORE(-0.8),
  NOT_BEFORE(-0.2),
  ACTIVITY_SUBJECT(0.5),
  TITLED_SUBJECT(0.5),
  GIVES_BEHIND(0.5),
  STRONG_VERB_BEHIND(0.4),
  WEAK_VERB_BEHIND(-0.5),
  NOUN_BEHIND(-0.9),
  BEING_BEHIND(0.4),
  LIST_BEHIND(2.2),
  SHORT(-0.7),
  LONG(0.2),
  LINE_END(0.1),
  AFTER_TAKEN(2.9),
  AFTER_REFUSED(-1.6),
  PARAGRAPH_BEGIN(-2.0),
  BACKGROUND_BEFORE(-1.1),
  CONSEQUENCE_BEFORE(-0.6),
  ANY_STATED_BEFORE(-0.6),
  /** เพื่อพิจารณาต่อไป, เพื่อเสนอ: a step of a procedure. */
  PROCEDURE_BEHIND(-0.6),
  /** The text has many clauses with เพื่อ, as speeches and policies have. */
  MANY_CLAUSES(0.0),
  /** A verb of going, meeting or receiving in the sentence. */
  VISIT_BEFORE(0.3),
  /** จึงได้จัด, จึงกำหนด: what was done about it. */
  THEREFORE_BEFORE(0.6),
  /** Guests of state talk. */
  DIPLOMACY_TEXT(-0.3),
  /** What someone was told to do: กำชับ, มอบนโยบาย. */
  ORDERING_BEFORE(0.0),
  /** ให้ความสำคัญกับ, มีนโยบาย: what a policy is for. */
  VALUING_BEFORE(-1.0),
  /** The aim of a swindler or a suspect. */
  CRIMINAL_BEFORE(-2.0),
  /** It says so in the headline, too. */
  SAID_IN_HEADLINE(0.0);

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
