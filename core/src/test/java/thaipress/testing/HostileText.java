package thaipress.testing;

import java.util.Random;

/**
 * Random texts that weigh heavily on what goes wrong with Thai: stray vowels and tone marks,
 * spellings that fold, unpaired surrogates, controls of direction and width, digits of two kinds
 * mixed, words and abbreviations glued to each other.
 */
public final class HostileText {

  private static final String[] PIECES = {
    "พ.ศ.",
    "2550",
    "๒๕๕๐",
    "1,500",
    "09.00",
    "น.",
    "กรม",
    "คน",
    "การ",
    "ๆ",
    "ฯ",
    "ฯลฯ",
    "สพป.",
    "กระทรวงการคลัง",
    "ป.ป.ช.",
    "COVID-19",
    "5G",
    "a@b.co.th",
    "www.x.go.th/",
    "https://x.th/ก",
    "WHO",
    "เขต 1",
    "กํา",
    "น้ํา",
    "นํ้า",
    "เเละ",
    "ก่่า",
    "...",
    "((",
    "\r\n",
    "\n",
    " \n ",
    "  ",
    "\u00A0",
    "\u200B",
    "\u00AD",
    "\uFEFF",
    "\u202E",
    "\u2066",
    "\u2028",
    "\u0085",
    "\t",
    "\u0000",
    "\uD83D",
    "\uDE00",
    "\uD83D\uDE00",
    "\uFE0F",
    "\u20E3",
    "e\u0301",
    "中文",
    "\uFFFF",
    "\u034F"
  };

  private HostileText() {}

  /** A text of about this many pieces, the same for the same state of the random numbers. */
  public static String next(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      switch (random.nextInt(8)) {
        case 0, 1 -> text.append(PIECES[random.nextInt(PIECES.length)]);
        case 2 -> text.append((char) random.nextInt(0x10000));
        case 3 -> text.append((char) (' ' + random.nextInt(0x5F)));
        default -> text.append((char) (0x0E01 + random.nextInt(0x5B)));
      }
    }
    return text.toString();
  }
}
