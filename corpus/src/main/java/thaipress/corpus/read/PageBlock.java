package thaipress.corpus.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A block element of a page with the lines in it, as indices {@code [begin, end)}. */
final class PageBlock {

  final Element element;
  final List<PageBlock> children = new ArrayList<>();
  int begin;
  int end;

  PageBlock(Element element, int begin) {
    this.element = element;
    this.begin = begin;
  }

  int lines() {
    return end - begin;
  }
}
