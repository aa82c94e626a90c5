package thaipress.app;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many threads analyse. */
final class ThreadsOption {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  private int threads = Pipeline.threads();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "How many threads analyse (default: one a core); results keep the order of the inputs."
              + " With 1 the thread that reads and writes analyses as well.")
  void set(int number) {
    if (number < 1 && command != null) {
      throw new ParameterException(
          command.commandLine(), "--threads must be at least 1, but was " + number);
    }
    threads = number;
  }

  int count() {
    return threads;
  }
}
