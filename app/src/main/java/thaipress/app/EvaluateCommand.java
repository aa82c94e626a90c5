package thaipress.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import thaipress.ThaiPress;
import thaipress.corpus.gold.Gold;
import thaipress.corpus.gold.GoldFolder;
import thaipress.corpus.gold.Scorer;

@Command(
    name = "evaluate",
    description = "Scores the extraction against a folder of annotated releases.",
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

  private final Session session;

  @Mixin private final SegmenterOption segmenter = new SegmenterOption();

  @Parameters(
      paramLabel = "GOLD_DIR",
      description =
          "Holds for each release ID.txt or ID.html, and its gold: ID.json, ID.ann (brat) or ID.tsv"
              + " (WebAnno).")
  private Path folder = Path.of("");

  EvaluateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    ThaiPress thaipress = segmenter.thaipress();
    List<Gold> releases = GoldFolder.read(folder);
    Scorer scorer = new Scorer();
    for (Gold gold : releases) {
      scorer.add(gold, Optional.of(thaipress.analyse(gold.article())));
    }
    session.out().print(scorer.scores().render());
    return session.status();
  }
}
