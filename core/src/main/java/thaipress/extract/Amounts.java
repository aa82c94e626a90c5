package thaipress.extract;

import thaipress.text.ThaiChars;

/** Reads whole numbers in digits, words and mixtures of both (2.7 แสน) at an offset. */
final class Amounts {

  private static final String[] UNITS = {
    "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"
  };
  private static final String[] POWERS = {"สิบ", "ร้อย", "พัน", "หมื่น", "แสน"};
  private static final long MILLION = 1_000_000;
  private static final int MOST_DIGITS = 12;

  private final String text;

  /** The number read last. */
  long value;

  /** Where the number read last ends. */
  int end;

  Amounts(String text) {
    this.text = text;
  }

  /** Whether a number begins at this offset; then {@link #value} and {@link #end} are its own. */
  boolean read(int at) {
    char c = at < text.length() ? text.charAt(at) : 0;
    if (c >= '0' && c <= '9') {
      return readDigits(at);
    }
    return ThaiChars.isLetter(c) && readWords(at);
  }

  private boolean readDigits(int at) {
    long whole = 0;
    int i = at;
    int digits = 0;
    while (i < text.length() && (isDigit(i) || isSeparator(i))) {
      if (isDigit(i)) {
        whole = 10 * whole + text.charAt(i) - '0';
        if (++digits > MOST_DIGITS) {
          return false;
        }
      }
      i++;
    }
    double fraction = 0;
    boolean decimal = i + 1 < text.length() && text.charAt(i) == '.' && isDigit(i + 1);
    if (decimal) {
      double place = 0.1;
      for (i++; i < text.length() && isDigit(i); i++, place /= 10) {
        fraction += place * (text.charAt(i) - '0');
      }
    }
    long factor = factorAt(i);
    value = Math.round((whole + fraction) * factor);
    end = factor > 1 ? end : i;
    return !decimal || factor > 1;
  }

  private boolean isSeparator(int i) {
    return text.charAt(i) == ',' && isDigit(i + 1) && isDigit(i + 2) && isDigit(i + 3);
  }

  private boolean isDigit(int i) {
    return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  /** The power in words behind digits; then {@link #end} is behind it. */
  private long factorAt(int at) {
    int i = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    long factor = 10;
    for (int k = 1; k < POWERS.length; k++) {
      factor *= 10;
      if (text.startsWith(POWERS[k], i)) {
        end = i + POWERS[k].length();
        return text.startsWith("ล้าน", end) ? million(factor) : factor;
      }
    }
    if (text.startsWith("ล้าน", i)) {
      end = i;
      return million(1);
    }
    return 1;
  }

  private long million(long factor) {
    end += "ล้าน".length();
    return factor * MILLION;
  }

  private boolean readWords(int at) {
    long sum = 0;
    end = at;
    boolean any = false;
    while (readBelowMillion()) {
      any = true;
      if (text.startsWith("ล้าน", end)) {
        sum = (sum + value) * MILLION;
        end += "ล้าน".length();
        value = 0;
      } else {
        break;
      }
    }
    if (!any && text.startsWith("ล้าน", at)) {
      end = at + "ล้าน".length();
      value = MILLION;
      return true;
    }
    value = sum + (any ? value : 0);
    return any || sum > 0;
  }

  private boolean readBelowMillion() {
    int begin = end;
    long sum = 0;
    int below = POWERS.length;
    while (below >= 0) {
      int unit = unitAt(end);
      int behind = unit > 0 ? end + unitLength(unit) : end;
      int power = powerAt(behind, below);
      if (power < 0) {
        if (unit > 0) {
          sum += unit % 10 == 0 ? 0 : Math.min(unit, 9 + 2) == 11 ? 1 : unit == 10 ? 0 : unit;
          end = behind;
        }
        break;
      }
      if (unit == 0 && end > begin && power > 0) {
        break;
      }
      sum += Math.max(unit == 12 ? 2 : unit, 1) * pow(power + 1);
      end = behind + POWERS[power].length();
      below = power;
    }
    value = sum;
    return end > begin;
  }

  /** 1 to 9, 11 for เอ็ด, 12 for ยี่, 0 for none. */
  private int unitAt(int at) {
    for (int k = 0; k < UNITS.length; k++) {
      if (text.startsWith(UNITS[k], at)) {
        return k + 1;
      }
    }
    return text.startsWith("เอ็ด", at) ? 11 : text.startsWith("ยี่สิบ", at) ? 12 : 0;
  }

  private static int unitLength(int unit) {
    return unit == 11 ? 4 : unit == 12 ? 3 : UNITS[unit - 1].length();
  }

  private int powerAt(int at, int below) {
    for (int k = 0; k < below; k++) {
      if (text.startsWith(POWERS[k], at)) {
        return k;
      }
    }
    return -1;
  }

  private static long pow(int n) {
    long power = 1;
    for (int k = 0; k < n; k++) {
      power *= 10;
    }
    return power;
  }
}
