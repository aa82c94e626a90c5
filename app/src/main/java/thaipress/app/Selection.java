package thaipress.app;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import thaipress.corpus.search.Subset;

/** Which of the releases that a query found are taken. */
final class Selection {

  @Option(names = "--distinct", description = "Of near-duplicates only one.")
  private boolean distinct;

  @Option(
      names = "--sample",
      paramLabel = "N",
      description = "Only so many of the releases, drawn at random.")
  private @Nullable Integer sample;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "With --sample: the same seed draws the same (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  boolean isPossible() {
    return sample == null || sample >= 0;
  }

  Subset of(Subset found) throws IOException {
    Subset taken = distinct ? found.distinct() : found;
    return sample == null ? taken : taken.sample(sample, seed);
  }
}
