package thaipress.extract;

import java.util.Locale;
import thaipress.extract.Count.Lead;

/** The forms in which a text gives a count; the first that fits names the mention's rule. */
enum CountRule {
  /** รวมทั้งสิ้น 250 คน. */
  SUM,
  /** กว่า 200 คน, 200 คนขึ้นไป. */
  AT_LEAST,
  /** ไม่เกิน 50 คน. */
  AT_MOST,
  /** 80-100 คน. */
  RANGE,
  /** ประมาณ 500 คน. */
  ABOUT,
  /** จำนวน 81 คน. */
  COUNTED,
  /** 81 คน. */
  BARE;

  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

  static CountRule of(Count count) {
    if (count.has(Lead.SUM)) {
      return SUM;
    }
    if (count.max() == Count.OPEN) {
      return AT_LEAST;
    }
    if (count.min() == Count.OPEN) {
      return AT_MOST;
    }
    if (count.min() != count.max()) {
      return RANGE;
    }
    return count.has(Lead.ABOUT) ? ABOUT : count.has(Lead.COUNT) ? COUNTED : BARE;
  }

  /** The name used in files and output. */
  String label() {
    return label;
  }
}
