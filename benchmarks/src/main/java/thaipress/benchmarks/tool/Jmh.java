package thaipress.benchmarks.tool;

import java.util.Collection;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs one JMH benchmark at a time in a JVM of its own, with the collector that the launcher asks
 * for. A wrong count ends the whole run.
 *
 * @param warmUp seconds before anything is measured
 * @param measured seconds that are measured
 */
record Jmh(int warmUp, int measured) {

  private static final String COLLECTOR = "-XX:+UseParallelGC";
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  /**
   * What one benchmark did.
   *
   * @param score in the benchmark's own unit
   * @param bytes allocated by one operation
   */
  record Score(double score, double bytes) {}

  /** Operations a second of a benchmark over some texts. */
  Score throughput(String benchmark, String texts, int threads) {
    return run(options(benchmark).threads(threads).param("texts", texts));
  }

  /** What a benchmark with other parameters gives, in its own unit. */
  Score with(String benchmark, Map<String, String> params) {
    ChainedOptionsBuilder options = options(benchmark);
    params.forEach(options::param);
    return run(options);
  }

  /** The mean of single shots, each in a JVM that has just started. */
  Score firstShots(String benchmark, int forks) {
    return run(inForks(benchmark, forks));
  }

  private ChainedOptionsBuilder options(String benchmark) {
    return inForks(benchmark, 1)
        .warmupIterations(warmUp)
        .warmupTime(TimeValue.seconds(1))
        .measurementIterations(measured)
        .measurementTime(TimeValue.seconds(1));
  }

  private static ChainedOptionsBuilder inForks(String benchmark, int forks) {
    return new OptionsBuilder()
        .include(pattern(benchmark))
        .forks(forks)
        .jvmArgsAppend(COLLECTOR)
        .addProfiler(GCProfiler.class)
        .verbosity(VerboseMode.SILENT)
        .shouldFailOnError(true);
  }

  private static String pattern(String benchmark) {
    return "\\." + benchmark.replace(".", "\\.") + '$';
  }

  private static Score run(ChainedOptionsBuilder options) {
    try {
      Collection<RunResult> results = new Runner(options.build()).run();
      RunResult result = results.iterator().next();
      return new Score(result.getPrimaryResult().getScore(), allocated(result));
    } catch (RunnerException e) {
      throw new IllegalStateException("a benchmark failed", e);
    }
  }

  @SuppressWarnings("rawtypes") // JMH's own map has raw results
  private static double allocated(RunResult result) {
    return result.getSecondaryResults().entrySet().stream()
        .filter(entry -> entry.getKey().endsWith(ALLOCATED))
        .map(Map.Entry::getValue)
        .mapToDouble(Result::getScore)
        .findFirst()
        .orElse(0);
  }
}
