package thaipress.benchmarks.tool;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A command from its start to its end.
 *
 * @param seconds by the clock
 * @param peakMegabytes the most memory that the process held at once; 0 where the system does not
 *     say
 */
record WholeProcess(double seconds, double peakMegabytes) {

  private static final String PEAK = "VmHWM:";

  /**
   * Runs a command.
   *
   * @param out where its standard output goes
   * @throws IllegalStateException if it fails
   */
  static WholeProcess run(List<String> command, Path out) {
    try {
      Path err = Files.createTempFile("thaipress-benchmark", ".err");
      try {
        return run(
            new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()),
            err.toFile());
      } finally {
        Files.delete(err);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static WholeProcess run(ProcessBuilder command, File err)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = command.start();
    long peak = 0;
    while (!process.waitFor(10, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peakKilobytes(process.pid()));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) {
      throw new IllegalStateException(
          command.command() + " failed: " + Files.readString(err.toPath()));
    }
    return new WholeProcess(seconds, peak / 1024.0);
  }

  /** Linux keeps the highest mark itself, so only the last question before the end matters. */
  private static long peakKilobytes(long process) {
    try {
      return Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
          .filter(line -> line.startsWith(PEAK))
          .map(line -> line.replaceAll("[^0-9]", ""))
          .mapToLong(Long::parseLong)
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }
}
