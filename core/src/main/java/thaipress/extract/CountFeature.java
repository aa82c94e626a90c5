package thaipress.extract;

/**
 * What speaks for or against a count being one of participants. The weights add up; a sum above
 * zero is a participant.
 */
enum CountFeature {
  ANY(0.4),
  UNIT_PERSON(0.6),
  UNIT_CASE(0.1),
  UNIT_HONOURED(0.7),
  UNIT_MONK(0.3),
  UNIT_HOUSEHOLD(-0.4),
  UNIT_TEAM(-0.5),
  UNIT_BODY(-1.2),
  UNIT_NOUN(0.7),
  LEAD_COUNT(1.0),
  LEAD_SUM(0.0),
  LEAD_MORE(0.6),
  LEAD_MOST(0.1),
  LEAD_ABOUT(0.0),
  /** ผู้เข้าร่วม and its like before it. */
  TAKERS_BEFORE(0.3),
  /** A group that press releases invite: ครู, เกษตรกร. */
  GROUP_BEFORE(0.2),
  TAKING_PART_BEFORE(1.1),
  TAKING_PART_BEHIND(0.6),
  EVENT_BEFORE(0.5),
  GIVING_BEFORE(0.4),
  TARGET_BEFORE(0.6),
  LIST_BEFORE(0.3),
  LIST_BEHIND(-0.5),
  HOLDING_BEHIND(-2.8),
  STATISTIC_BEFORE(-1.5),
  STATISTIC_BEHIND(-0.3),
  HARM_BEFORE(-3.2),
  HARM_BEHIND(-0.7),
  POPULATION_BEFORE(-1.3),
  PAST_BEFORE(-1.8),
  DONE_BEFORE(-2.1),
  ONLY_BEFORE(-0.6),
  RATE_BEFORE(-0.9),
  OUT_OF_BEFORE(-0.3),
  ALL_OF_BEFORE(0.1),
  PLACE_BEFORE(-0.2),
  PARTNERS_BEFORE(1.0),
  FURTHER_BEFORE(0.8),
  GLUED_BEHIND(-0.5),
  NEIGHBOUR_BEFORE(-0.1),
  NEIGHBOUR_BEHIND(-0.0),
  ADDS_UP(0.6),
  PREVIOUS_TAKEN(1.7),
  PREVIOUS_REFUSED(-1.9),
  HEADLINE(0.6),
  FIRST_HALF(0.5),
  LAST_QUARTER(-0.4),
  SPOKEN(-0.6),
  EVENT_LINE(0.7),
  ONE(-3.4),
  FEW(-1.0),
  MANY(-1.6),
  YEAR(-0.4);

  private final double weight;

  CountFeature(double weight) {
    this.weight = weight;
  }

  /** The sum of the weights of these features, a bit each. */
  static double sum(long features) {
    double sum = 0;
    for (CountFeature feature : values()) {
      sum += (features & feature.bit()) != 0 ? feature.weight : 0;
    }
    return sum;
  }

  long bit() {
    return 1L << ordinal();
  }
}
