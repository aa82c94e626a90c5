package thaipress.benchmarks.tool;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The facts of this machine that matter for a measurement; nothing that names it. */
final class Machine {

  private static final String UNKNOWN = "unknown";

  private Machine() {}

  static Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("processor", field("/proc/cpuinfo", "model name"));
    facts.put("cores", Integer.toString(cores()));
    facts.put("memory", field("/proc/meminfo", "MemTotal"));
    facts.put("heap", Runtime.getRuntime().maxMemory() / (1 << 20) + " MB by default");
    facts.put("jvm", property("java.vm.name") + ' ' + property("java.runtime.version"));
    facts.put("system", property("os.name") + ' ' + property("os.arch"));
    facts.put(
        "load at the start",
        String.format(
            Locale.ROOT,
            "%.1f",
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    return facts;
  }

  static int cores() {
    return Runtime.getRuntime().availableProcessors();
  }

  private static String property(String name) {
    return System.getProperty(name, UNKNOWN);
  }

  /** A field of one of Linux' own files, elsewhere unknown. */
  private static String field(String file, String name) {
    try {
      return Files.readAllLines(Path.of(file)).stream()
          .filter(line -> line.startsWith(name))
          .findFirst()
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .orElse(UNKNOWN);
    } catch (IOException e) {
      return UNKNOWN;
    }
  }
}
