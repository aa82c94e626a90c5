package thaipress.corpus.read;

/**
 * One line of a page's text.
 *
 * @param block the block that it stands in
 * @param letters how many letters and digits it has
 * @param linked how many of them are in links
 * @param emphasised how many of them are in bold or large type
 * @param aside whether it stands in a part of the page that is not the article
 * @param about whether it stands among facts about the article
 * @param dated whether a time element or the like is in it
 * @param headline how much speaks for its being the headline
 * @param row the table row that it stands in, or -1
 * @param cell the number of its cell, counted over the page
 */
record PageLine(
    String text,
    PageBlock block,
    int letters,
    int linked,
    int emphasised,
    boolean aside,
    boolean about,
    boolean dated,
    int headline,
    int row,
    int cell) {

  boolean isLinks() {
    return 2 * linked > letters;
  }

  /** Whether it heads what follows: by its tag, or as a line in bold type. */
  boolean isHeading() {
    return block.isHeading() || isEmphasised();
  }

  boolean isEmphasised() {
    return letters > 0 && emphasised >= letters - 2;
  }

  /** What the line adds to the running text of the block that it stands in. */
  int weight() {
    return aside || isLinks() ? 0 : Math.max(0, letters - 2 * linked - 20);
  }

  PageLine joined(PageLine next) {
    return new PageLine(
        text + "\t" + next.text,
        block,
        letters + next.letters,
        linked + next.linked,
        emphasised + next.emphasised,
        aside,
        about,
        dated || next.dated,
        headline,
        row,
        next.cell);
  }
}
