package thaipress.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import thaipress.app.web.WebServer;

@Command(
    name = "serve",
    description = "Shows an index in the browser, and answers programs at the same address.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Only this machine can reach the page unless --host says otherwise. Ctrl-C ends it."
    })
final class ServeCommand implements Callable<Integer> {

  private static final int USAGE = 2;
  private static final int MOST = 65_535;

  private final Session session;

  @Option(names = "--index", paramLabel = "DIR", required = true, description = "The index.")
  private Path index = Path.of("");

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "Where it listens, 0 for any free port (default: ${DEFAULT-VALUE}).")
  private int port = 8080;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "The address it listens at (default: ${DEFAULT-VALUE}, this machine alone).")
  private String host = "127.0.0.1";

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "A name that browsers may call it by, besides localhost; repeatable.")
  private List<String> names = List.of();

  ServeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (port < 0 || port > MOST) {
      session.err().println("thaipress: --port must be from 0 to " + MOST);
      return USAGE;
    }
    try (WebServer server = start()) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server), "thaipress-close"));
      announce(server);
      new CountDownLatch(1).await();
    }
    return session.status();
  }

  private WebServer start() throws IOException {
    return WebServer.start(
        index,
        host,
        port,
        names,
        failure -> session.err().println("thaipress: " + Failures.describe(failure)));
  }

  private void announce(WebServer server) {
    if (!server.isLocal()) {
      session
          .err()
          .println(
              "thaipress: warning: whoever reaches this machine over the network can read the"
                  + " whole index; there is neither a password nor encryption.");
    }
    session.out().println("Thaipress is at " + server.address() + " (Ctrl-C ends it)");
    session.out().flush();
  }

  /** Runs when the process is asked to end: what is being answered is finished first. */
  private void close(WebServer server) {
    try {
      server.close();
    } catch (IOException e) {
      session.err().println("thaipress: " + Failures.describe(e));
    }
  }
}
