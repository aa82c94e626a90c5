package thaipress.extract;

import java.util.Arrays;

/**
 * What speaks for or against a count being one of participants. The weights add up; a sum above
 * zero is a participant.
 */
enum CountFeature {
  /*
   * What each weighs by rule. Weights of what all but decides (harm, rates, earlier years, kinds,
   * denominators) are set by hand; the others were fitted by logistic regression to annotated
   * releases with these held, and moved towards recall. FeatureModel adds what OpenNLP learnt of the
   * project's gold; docs/decisions.md has the figures. The segmenter contradicted 7 of 9,525
   * candidates, 6 of them wrongly, so word boundaries are not asked.
   */

  ANY(0.9),
  UNIT_PERSON(0.9),
  UNIT_CASE(0.0),
  UNIT_HONOURED(0.9),
  UNIT_MONK(0.6),
  UNIT_HOUSEHOLD(-1.0),
  UNIT_TEAM(-1.0),
  UNIT_BODY(-1.6),
  UNIT_NOUN(1.5),
  LEAD_COUNT(0.9),
  LEAD_SUM(0.4),
  LEAD_MORE(1.0),
  LEAD_MOST(-0.6),
  LEAD_ABOUT(-0.2),
  /** ผู้เข้าร่วม and its like before it. */
  TAKERS_BEFORE(1.3),
  /** A group that press releases invite: ครู, เกษตรกร. */
  GROUP_BEFORE(0.2),
  TAKING_PART_BEFORE(1.6),
  TAKING_PART_BEHIND(0.6),
  EVENT_BEFORE(0.4),
  GIVING_BEFORE(0.8),
  TARGET_BEFORE(1.2),
  LIST_BEFORE(0.5),
  LIST_BEHIND(-0.6),
  HOLDING_BEHIND(-2.2),
  STATISTIC_BEFORE(-2.3),
  STATISTIC_BEHIND(-0.8),
  HARM_BEFORE(-3.2),
  HARM_BEHIND(-0.4),
  /** Those whom a flood or a debt struck, without a word of giving. */
  AFFECTED_BEFORE(-2.0),
  /** The same with one: มอบถุงยังชีพแก่ผู้ประสบภัย. */
  RECIPIENT_BEFORE(0.3),
  BENEFIT_NEAR(-4.0),
  POPULATION_BEFORE(-1.7),
  PAST_BEFORE(-2.2),
  /** ปี 2565 in a text of 2567, ปีที่แล้ว. */
  EARLIER_YEAR(-7.0),
  DONE_BEFORE(-1.6),
  ONLY_BEFORE(-0.5),
  RATE_BEFORE(-1.2),
  OUT_OF_BEFORE(1.3),
  /** 70 แห่ง จากทั้งหมด 108 แห่ง. */
  DENOMINATOR(-6.0),
  /** 3 กลุ่ม ได้แก่: kinds of people. */
  KINDS(-6.0),
  /** จาก 12 หมู่บ้าน: where they come from. */
  VILLAGE(-5.0),
  PLACE_BEFORE(-0.2),
  PARTNERS_BEFORE(1.4),
  FURTHER_BEFORE(1.5),
  GLUED_BEHIND(-0.7),
  NEIGHBOUR_BEFORE(-0.2),
  NEIGHBOUR_BEHIND(-0.2),
  ADDS_UP(0.9),
  PREVIOUS_TAKEN(2.4),
  PREVIOUS_REFUSED(-2.7),
  HEADLINE(0.6),
  FIRST_HALF(0.4),
  LAST_QUARTER(-0.4),
  SPOKEN(-0.9),
  EVENT_LINE(0.4),
  /** Most counts of the text stand among figures. */
  STATISTICS_TEXT(-1.2),
  /** The title tells of arrests, cases or losses. */
  HARM_TITLE(-1.0),
  ONE(-3.0),
  FEW(-1.0),
  MANY(-1.9),
  HUGE(-0.9),
  /** The text gives this number of them elsewhere too. */
  REPEATED_NUMBER(0.0),
  /** ต้องการ 300 คน: who is looked for. */
  WANTED_BEFORE(-2.0),
  /** ได้รับโล่, ถึงมือ: who got what is handed out. */
  RECEIVING_BEFORE(0.8);

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
