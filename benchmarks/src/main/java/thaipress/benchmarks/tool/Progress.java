package thaipress.benchmarks.tool;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Says what is being done; results go elsewhere. */
final class Progress {

  private static final PrintStream ERR = new PrintStream(System.err, true, StandardCharsets.UTF_8);

  private Progress() {}

  static void say(String what) {
    ERR.println("benchmark: " + what);
  }
}
