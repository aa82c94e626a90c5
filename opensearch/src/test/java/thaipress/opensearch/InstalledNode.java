package thaipress.opensearch;

import org.codelibs.opensearch.runner.OpenSearchRunner;

/**
 * A node in a JVM of its own, which knows of Thaipress what lies in its folder of plugins. It runs
 * until its standard input ends.
 */
final class InstalledNode {

  private InstalledNode() {}

  public static void main(String[] arguments) throws Exception {
    int port = Integer.parseInt(arguments[1]);
    try (OpenSearchRunner runner = new OpenSearchRunner()) {
      runner.onBuild(
          (number, settings) -> {
            settings.putList("node.roles", "data", "cluster_manager", "ingest");
            settings.put("transport.port", port + 100);
            settings.put("http.port", port);
            settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
          });
      runner.build(
          OpenSearchRunner.newConfigs()
              .basePath(arguments[0])
              .clusterName("thaipress-installed-" + port)
              .numOfNode(1));
      while (System.in.read() >= 0) {
        Thread.onSpinWait();
      }
    }
  }
}
