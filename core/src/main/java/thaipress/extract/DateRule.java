package thaipress.extract;

import java.util.Locale;

/** The rules by which dates are found; their labels reach the output. */
enum DateRule {
  /** วันที่ 5 มกราคม 2567, 25/4/2562. */
  DAY,
  /** วันที่ 5 มกราคม. */
  DAY_WITHOUT_YEAR,
  /** The 3 and the 5 of 3, 5 และ 9 มกราคม 2567. */
  DAY_LIST,
  /** 14-16 พ.ย. 66. */
  DAY_RANGE,
  /** 30 เมษายน - 2 พฤษภาคม 2566. */
  DAY_RANGE_OVER_MONTHS,
  /** วันที่ 5 มกราคม 2567 เวลา 09.00 น. */
  DAY_TIME,
  /** เวลา 09.00 น. ของวันที่ 5 มกราคม 2567. */
  TIME_DAY,
  /** วันที่ 5 มกราคม 2567 เวลา 09.00 น. ถึงวันที่ 6 มกราคม 2567 เวลา 16.00 น. */
  MOMENT_RANGE,
  /** วันนี้. */
  TODAY,
  /** วันนี้ (5 มกราคม 2567). */
  TODAY_WITH_DATE,
  /** วันนี้ถึงวันที่ 17 พฤษภาคม 2566. */
  TODAY_RANGE,
  /** เดือนมกราคม 2567. */
  MONTH,
  /** เดือนมกราคม. */
  MONTH_WITHOUT_YEAR,
  /** มกราคม - มีนาคม 2567. */
  MONTH_RANGE,
  /** ปี 2567, พ.ศ. 2567. */
  YEAR,
  /** ปี 2566-2570, ปีงบประมาณ 2567 - 2570. */
  YEAR_RANGE,
  /** ปีการผลิต 2566/67. */
  YEAR_PAIR,
  /** Fashion Week 2022. */
  BARE_YEAR,
  /** ปีงบประมาณ พ.ศ. 2567. */
  FISCAL_YEAR,
  /** ปีการศึกษา 2565. */
  ACADEMIC_YEAR,
  /** ไตรมาส 2 ปี 2566. */
  QUARTER,
  /** ไตรมาส 1 - 2 ปี 2567. */
  QUARTER_RANGE,
  /** ครึ่งปีแรกของปี 2566. */
  HALF_YEAR,
  /** เวลา 09.00 น. */
  TIME,
  /** 09.00 - 16.30 น. */
  TIME_RANGE,
  /** วันที่ 25 มกราคม ของทุกปี. */
  RECURRING;

  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The name used in output, as {@code day-range}. */
  String label() {
    return label;
  }
}
