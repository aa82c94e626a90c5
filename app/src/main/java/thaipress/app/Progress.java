package thaipress.app;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Counts what is done and, where a person watches, draws a bar on standard error. */
final class Progress implements AutoCloseable {

  private static final int MILLISECONDS = 500;

  private final @Nullable ProgressBar bar;
  private long count;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  static Progress start(Session session, String unit) {
    return new Progress(
        session.hasTerminal()
            ? new ProgressBarBuilder()
                .setTaskName("Reading")
                .setUnit(" " + unit, 1)
                .setInitialMax(-1)
                .setUpdateIntervalMillis(MILLISECONDS)
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed()
                .build()
            : null);
  }

  void step() {
    count++;
    if (bar != null) {
      bar.step();
    }
  }

  long count() {
    return count;
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
