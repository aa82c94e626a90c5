package thaipress.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import thaipress.cluster.Cluster;
import thaipress.cluster.ClusterIndex;
import thaipress.cluster.ClusterSearcher;
import thaipress.corpus.search.Hits;
import thaipress.corpus.search.Order;
import thaipress.corpus.search.QueryException;

/** A search of a cluster. */
final class ClusterSearch {

  private static final int USAGE = 2;

  private final Session session;
  private final String addresses;
  private final String index;

  ClusterSearch(Session session, String addresses, String index) {
    this.session = session;
    this.addresses = addresses;
    this.index = index;
  }

  /** Prints the hits; the exit status. */
  int run(
      String query,
      int limit,
      Order order,
      Function<PrintStream, ResultPrinter> printer,
      @Nullable Path file)
      throws IOException {
    try (Cluster cluster = Cluster.at(addresses)) {
      Hits hits = new ClusterSearcher(new ClusterIndex(cluster, index)).search(query, limit, order);
      if (file == null) {
        printer.apply(session.out()).print(hits);
      } else {
        try (PrintStream out =
            new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
          printer.apply(out).print(hits);
          if (out.checkError()) {
            throw new IOException(file + ": could not be written whole");
          }
        }
      }
    } catch (QueryException e) {
      session.report(e);
      return USAGE;
    } catch (IllegalArgumentException e) {
      session.err().println("thaipress: " + e.getMessage());
      return USAGE;
    }
    return session.status();
  }
}
