package thaipress.benchmarks.tool;

import java.nio.file.Path;
import java.util.List;

/** How a peer's program is started: with the options that the launcher gives our own. */
final class JavaCommand {

  private JavaCommand() {}

  /**
   * The beginning of a command, behind which more options, a class and its arguments may stand.
   *
   * @param archive of the program's classes, which the first run makes
   */
  static List<String> of(Path archive) {
    return List.of(
        Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
        "-Xshare:auto",
        "-XX:SharedArchiveFile=" + archive,
        "-XX:+AutoCreateSharedArchive",
        "-Xlog:disable",
        "-XX:+UseParallelGC",
        "-XX:FreqInlineSize=100",
        "-XX:InlineSmallCode=800",
        "-cp",
        System.getProperty("java.class.path", ""));
  }
}
