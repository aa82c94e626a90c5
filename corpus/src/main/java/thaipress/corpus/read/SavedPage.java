package thaipress.corpus.read;

import java.util.Optional;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import thaipress.model.Provenance;

/** The comments in which browsers and crawlers note where they saved a page from. */
final class SavedPage {

  private static final int MAX_NODES = 20;

  private SavedPage() {}

  static Provenance provenance(Document page) {
    Provenance found = in(page);
    for (Element element : page.children()) {
      found = found.or(in(element));
    }
    return found;
  }

  private static Provenance in(Element element) {
    Provenance found = Provenance.UNKNOWN;
    int nodes = Math.min(MAX_NODES, element.childNodeSize());
    for (Node node : element.childNodes().subList(0, nodes)) {
      if (node instanceof Comment comment) {
        found = found.or(read(comment.getData()));
      }
    }
    return found;
  }

  /**
   * {@code saved from url=(0024)http://…} of browsers, {@code Page saved with SingleFile url: …
   * saved date: …}, {@code Mirrored from … by HTTrack …, Thu, 21 Mar 2019 10:12:12 GMT}.
   */
  static Provenance read(String comment) {
    String text = comment.replace('\n', ' ').strip();
    if (text.startsWith("saved from url=(") && text.indexOf(')') > 0) {
      return of(text.substring(text.indexOf(')') + 1), "");
    }
    if (text.startsWith("Page saved with SingleFile")) {
      return of(word(text, "url: "), behind(text, "saved date: "));
    }
    if (text.startsWith("Mirrored from ")) {
      return of("http://" + word(text, "Mirrored from "), behind(text, "], "));
    }
    return Provenance.UNKNOWN;
  }

  private static Provenance of(String url, String moment) {
    Optional<String> address = Optional.of(url.strip()).filter(found -> found.startsWith("http"));
    return new Provenance(address, day(moment.strip()));
  }

  /** {@code Thu, 21 Mar 2019 10:12:12 GMT}, or {@code Thu Mar 21 2019 10:12:12 GMT+0700 (…)}. */
  private static Optional<String> day(String moment) {
    String[] words = moment.split(" ", 6);
    boolean ofScript = words.length > 3 && !words[0].endsWith(",") && words[0].length() == 3;
    String text =
        ofScript
            ? words[0] + ", " + words[2] + " " + words[1] + " " + words[3] + " 00:00:00 +0700"
            : moment;
    return PageHead.moment(text);
  }

  private static String word(String text, String cue) {
    String rest = behind(text, cue);
    int end = rest.indexOf(' ');
    return end < 0 ? rest : rest.substring(0, end);
  }

  private static String behind(String text, String cue) {
    int at = text.indexOf(cue);
    return at < 0 ? "" : text.substring(at + cue.length()).strip();
  }
}
