package thaipress.benchmarks.record;

import java.math.BigDecimal;
import java.util.Map;

/**
 * One run of the benchmarks, as it is kept on file.
 *
 * @param date when it began, in UTC, ISO 8601
 * @param form {@code short} or {@code full}
 * @param versions of the library, its lexicon and the peers
 * @param machine its facts: processor, cores, memory, JVM, system, load
 * @param corpora what was measured on, by name: digest, size, split
 * @param figures by section, subject and measure
 */
public record BenchmarkRun(
    String date,
    String form,
    Map<String, String> versions,
    Map<String, String> machine,
    Map<String, Map<String, String>> corpora,
    Map<String, Map<String, Map<String, BigDecimal>>> figures) {

  /** The day of the run and the machine in a few words. */
  String inShort() {
    return date.substring(0, 10)
        + ", "
        + machine.getOrDefault("processor", "unknown processor")
        + ", "
        + machine.getOrDefault("cores", "?")
        + " cores, "
        + machine.getOrDefault("jvm", "unknown JVM");
  }
}
