package thaipress.corpus.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import thaipress.corpus.gold.Gold;
import thaipress.corpus.sample.SampleCorpus.Release;
import thaipress.corpus.sample.SampleCorpus.Split;
import thaipress.model.Article;
import thaipress.text.Span;

class SampleCorpusTest {

  private final SampleCorpus corpus = new SampleCorpus();

  @BeforeEach
  void skipWhereTheReleasesAreMissing() {
    URL first = SampleCorpus.class.getResource("train/edu01.txt");
    Assumptions.assumeTrue(first != null, "the releases of the sample corpus are not there yet");
  }

  @Test
  void theListNamesEveryRelease() throws IOException, URISyntaxException {
    List<String> files = new ArrayList<>();
    for (String split : List.of("train", "test")) {
      URI folder = SampleCorpus.class.getResource(split + "/").toURI();
      try (Stream<Path> all = Files.list(Path.of(folder))) {
        all.map(file -> file.getFileName().toString())
            .filter(name -> !name.endsWith(".json"))
            .sorted()
            .map(name -> split + "\t" + name.substring(0, name.lastIndexOf('.')) + "\t" + name)
            .forEach(files::add);
      }
    }
    List<String> listed =
        corpus.releases().stream()
            .map(
                r ->
                    (r.split() == Split.TRAIN ? "train" : "test") + "\t" + r.id() + "\t" + r.file())
            .toList();
    assertThat(listed).as("lines of sample/releases.tsv").containsExactlyElementsOf(files);
  }

  @Test
  void thereAreEnoughReleasesOfBothParts() {
    assertThat(corpus.releases().size()).isGreaterThanOrEqualTo(80);
    assertThat(corpus.releases(Split.TEST)).isNotEmpty();
    assertThat(corpus.releases().stream().filter(r -> r.file().endsWith(".html")).count())
        .isGreaterThanOrEqualTo(15);
  }

  @Test
  void everyGoldFitsItsReleaseAndLiesInItsParts() {
    for (Release release : corpus.releases()) {
      Gold gold = corpus.gold(release);
      Article article = gold.article();
      List<Span> parts = new ArrayList<>(article.body());
      article.title().ifPresent(parts::add);
      article.dateLine().ifPresent(parts::add);
      List<Gold.Entry> facts = new ArrayList<>(gold.dates());
      facts.addAll(gold.participants());
      facts.addAll(gold.objectives());
      assertThat(facts)
          .as(release.id())
          .allSatisfy(fact -> assertThat(parts).anyMatch(part -> part.contains(fact.span())));
    }
  }

  @Test
  void everyPageTellsItsDayOfPublication() {
    assertThat(corpus.releases())
        .filteredOn(release -> release.file().endsWith(".html"))
        .allSatisfy(
            release -> {
              Gold gold = corpus.gold(release);
              assertThat(gold.article().published()).isEqualTo(gold.published());
            });
  }
}
