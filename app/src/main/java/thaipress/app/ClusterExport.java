package thaipress.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import thaipress.cluster.Cluster;
import thaipress.cluster.ClusterIndex;
import thaipress.cluster.Exporter;
import thaipress.corpus.read.FieldNames;
import thaipress.corpus.read.Problem;
import thaipress.corpus.search.CorpusSearcher;
import thaipress.corpus.search.Order;

/** Sends what paths name to a cluster. */
final class ClusterExport {

  private static final int USAGE = 2;

  private final Session session;
  private final String addresses;
  private final String name;

  ClusterExport(Session session, String addresses, String name) {
    this.session = session;
    this.addresses = addresses;
    this.name = name;
  }

  /** Sends all and says what became of it; the exit status. */
  int run(List<String> paths) throws IOException {
    if (paths.isEmpty()) {
      session.err().println("thaipress: expected files, folders or indexes to be sent");
      return USAGE;
    }
    try (Cluster cluster = Cluster.at(addresses)) {
      send(new ClusterIndex(cluster, name), paths);
    } catch (IllegalArgumentException e) {
      session.err().println("thaipress: " + e.getMessage());
      return USAGE;
    }
    return session.status();
  }

  private void send(ClusterIndex index, List<String> paths) throws IOException {
    index.make();
    long begin = System.nanoTime();
    try (Exporter exporter =
        new Exporter(
            index, refusal -> session.report(new Problem(name, refusal.id(), refusal.reason())))) {
      for (String path : paths) {
        if (isIndex(Path.of(path))) {
          sendIndex(exporter, Path.of(path));
        } else {
          session.read(List.of(path), FieldNames.STANDARD, exporter::add);
        }
      }
      Exporter.Report report = exporter.finish();
      index.refresh();
      long seconds = Math.max(1, (System.nanoTime() - begin) / 1_000_000_000);
      session
          .err()
          .println(
              report.sent()
                  + " sent, "
                  + report.known()
                  + " there already, "
                  + report.refused()
                  + " refused, in "
                  + seconds
                  + " s");
    }
  }

  private static void sendIndex(Exporter exporter, Path index) throws IOException {
    try (CorpusSearcher searcher = CorpusSearcher.open(index)) {
      searcher
          .select("*")
          .forEach(Integer.MAX_VALUE, Order.OLDEST, analysis -> exporter.add(analysis.article()));
    }
  }

  private static boolean isIndex(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.anyMatch(file -> file.getFileName().toString().startsWith("segments_"));
    }
  }
}
