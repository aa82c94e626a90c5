package thaipress.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thaipress.model.Article;
import thaipress.model.ObjectiveMention;
import thaipress.model.ObjectiveMention.Cue;
import thaipress.model.Segmentation;
import thaipress.text.Folded;
import thaipress.text.Span;

/**
 * Finds what the activity of a release is for. Every cue of an aim is a candidate; what stands
 * around it decides, by the weights of {@link AimFeature}.
 */
public final class ObjectiveExtractor {

  private static final int NEAR = 8;

  /** An extractor; it holds no state and may be shared between threads. */
  public ObjectiveExtractor() {}

  /**
   * The aims in the title and body, one mention each, in the order of the text: from เพื่อ or the
   * first word behind the cue to the aim's last word.
   */
  public Extraction<ObjectiveMention> extract(Article article, Segmentation segmentation) {
    Folded view = segmentation.text();
    String text = view.toString();
    return new Run(view, new Lines(text), new AimScanner(text), new Reach(article, view)).extract();
  }

  /** One text on its way. */
  private record Run(Folded view, Lines lines, AimScanner scanner, Reach reach) {

    Extraction<ObjectiveMention> extract() {
      AimContext context = new AimContext(view.toString(), lines);
      List<ObjectiveMention> mentions = new ArrayList<>();
      boolean stated = false;
      int previous = 0;
      int end = -1;
      int from = 0;
      for (Optional<Aim> next = scanner.next(from); next.isPresent(); next = scanner.next(from)) {
        Aim aim = next.get();
        int follows = end >= 0 && aim.word() - end <= NEAR ? previous : 0;
        boolean taken =
            reach.holds(aim.word()) && AimFeature.sum(context.features(aim, follows, stated)) > 0;
        if (taken) {
          aim.items().forEach(item -> mentions.add(mention(aim, item)));
        }
        stated |= taken && aim.cue() == AimCue.STATED;
        previous = taken ? 1 : -1;
        end = aim.end();
        from = taken ? aim.end() : aim.wordEnd();
      }
      return new Extraction<>(mentions, List.of());
    }

    private ObjectiveMention mention(Aim aim, int[] item) {
      Span span = view.rawSpan(item[0], item[1]);
      return new ObjectiveMention(
          span,
          span.in(view.raw()),
          aim.cue().isExplicit() ? Cue.EXPLICIT : Cue.PURPOSE,
          aim.rule());
    }
  }
}
