package thaipress.extract;

import java.util.Arrays;

/**
 * What speaks for or against a count being one of participants. The weights add up; a sum above
 * zero is a participant.
 */
enum CountFeature {
  /*
   * The weights were fitted by logistic regression (L2 1.5, less for features that hardly ever
   * speak for a participant) to annotated releases, and moved by 0.5 towards recall. Fitted without
   * the documents they were then measured on, they keep within 0.09 of the F1 that they show on the
   * whole. The segmenter contradicted 7 of 9,525 candidates, 6 of them wrongly, so word
   * boundaries are not asked.
   */

  ANY(0.4),
  UNIT_PERSON(0.6),
  UNIT_CASE(0.0),
  UNIT_HONOURED(0.6),
  UNIT_MONK(0.2),
  UNIT_HOUSEHOLD(-0.7),
  UNIT_TEAM(-0.4),
  UNIT_BODY(-1.1),
  UNIT_NOUN(0.7),
  LEAD_COUNT(0.9),
  LEAD_SUM(0.3),
  LEAD_MORE(0.3),
  LEAD_MOST(0.0),
  LEAD_ABOUT(-0.2),
  /** ผู้เข้าร่วม and its like before it. */
  TAKERS_BEFORE(0.4),
  /** A group that press releases invite: ครู, เกษตรกร. */
  GROUP_BEFORE(0.3),
  TAKING_PART_BEFORE(1.1),
  TAKING_PART_BEHIND(0.4),
  EVENT_BEFORE(0.6),
  GIVING_BEFORE(0.7),
  TARGET_BEFORE(0.7),
  LIST_BEFORE(0.3),
  LIST_BEHIND(-0.3),
  HOLDING_BEHIND(-2.2),
  STATISTIC_BEFORE(-1.4),
  STATISTIC_BEHIND(-0.5),
  HARM_BEFORE(-3.4),
  HARM_BEHIND(-0.2),
  /** Those whom a flood or a debt struck, without a word of giving. */
  AFFECTED_BEFORE(-2.0),
  /** The same with one: มอบถุงยังชีพแก่ผู้ประสบภัย. */
  RECIPIENT_BEFORE(1.0),
  BENEFIT_NEAR(-2.5),
  POPULATION_BEFORE(-1.4),
  PAST_BEFORE(-1.3),
  /** ปี 2565 in a text of 2567, ปีที่แล้ว. */
  EARLIER_YEAR(-2.0),
  DONE_BEFORE(-2.2),
  ONLY_BEFORE(-0.4),
  RATE_BEFORE(-0.5),
  OUT_OF_BEFORE(-0.2),
  ALL_OF_BEFORE(0.1),
  PLACE_BEFORE(-0.2),
  PARTNERS_BEFORE(1.0),
  FURTHER_BEFORE(0.7),
  GLUED_BEHIND(-0.6),
  NEIGHBOUR_BEFORE(-0.0),
  NEIGHBOUR_BEHIND(-0.1),
  ADDS_UP(0.4),
  PREVIOUS_TAKEN(1.8),
  PREVIOUS_REFUSED(-1.9),
  HEADLINE(0.3),
  FIRST_HALF(0.5),
  LAST_QUARTER(-0.3),
  SPOKEN(-0.4),
  EVENT_LINE(0.5),
  /** Most counts of the text stand among figures. */
  STATISTICS_TEXT(-0.8),
  /** The title tells of arrests, cases or losses. */
  HARM_TITLE(-1.0),
  ONE(-3.1),
  FEW(-1.1),
  MANY(-1.5),
  HUGE(-0.4),
  YEAR(-0.2);

  private final double weight;

  CountFeature(double weight) {
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
            "count-model.tsv");
  }
}
