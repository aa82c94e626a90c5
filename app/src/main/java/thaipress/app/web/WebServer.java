package thaipress.app.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.ServiceUnavailableResponse;
import jakarta.servlet.ServletException;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import thaipress.corpus.search.CorpusSearcher;
import thaipress.corpus.search.QueryException;
import thaipress.corpus.search.SearchTimeoutException;

/** The page and the API of one index, served over HTTP until it is closed. */
public final class WebServer implements Closeable {

  private static final int STOP_MILLIS = 5_000;
  private static final int IDLE_MILLIS = 30_000;
  private static final int CONTENT_TOO_LARGE = 413;

  private final CorpusSearcher searcher;
  private final Javalin server;
  private final String host;
  private boolean closed;

  private WebServer(
      CorpusSearcher searcher, String host, List<String> names, Consumer<Exception> failures) {
    this.searcher = searcher;
    this.host = host;
    Safety safety = new Safety(names);
    this.server = Javalin.create(config -> new Setup(config, searcher, safety, failures).apply());
  }

  /**
   * Opens an index and answers from then on.
   *
   * @param host the address to listen at, as {@code 127.0.0.1}
   * @param port the port, 0 for any that is free
   * @param names names besides localhost and addresses in digits that requests may call it by
   * @param failures receives what went wrong in the server itself; the reader is told only that
   * @throws IOException if the index cannot be read or the port is taken
   * @throws thaipress.corpus.index.IndexException if there is no index
   */
  public static WebServer start(
      Path index, String host, int port, List<String> names, Consumer<Exception> failures)
      throws IOException {
    CorpusSearcher searcher = CorpusSearcher.open(index);
    List<String> known = new ArrayList<>(names);
    known.add(host);
    WebServer web = new WebServer(searcher, host, known, failures);
    try {
      web.server.start(host, port);
    } catch (RuntimeException e) {
      web.close();
      throw new IOException("cannot listen at " + host + ":" + port + ": " + reason(e), e);
    }
    return web;
  }

  private static String reason(Throwable failure) {
    Throwable deepest = failure;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    return String.valueOf(deepest.getMessage());
  }

  /** The port that it listens at. */
  public int port() {
    return server.port();
  }

  /** Where its page is. */
  public String address() {
    String name = host.contains(":") ? "[" + host + "]" : host;
    return "http://" + name + ":" + port() + "/";
  }

  /** Whether only this machine can reach it. */
  public boolean isLocal() {
    return new InetSocketAddress(host, 0).getAddress().isLoopbackAddress();
  }

  /** Finishes what is being answered, for some seconds at most, and closes the index. */
  @Override
  public synchronized void close() throws IOException {
    if (!closed) {
      closed = true;
      server.stop();
      searcher.close();
    }
  }

  /** Puts the parts together. */
  private static final class Setup {

    private final JavalinConfig config;
    private final CorpusSearcher searcher;
    private final Safety safety;
    private final Consumer<Exception> failures;
    private final Assets assets = new Assets();
    private final Pages pages = new Pages(assets);
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    Setup(
        JavalinConfig config,
        CorpusSearcher searcher,
        Safety safety,
        Consumer<Exception> failures) {
      this.config = config;
      this.searcher = searcher;
      this.safety = safety;
      this.failures = failures;
    }

    void apply() {
      config.startup.showJavalinBanner = false;
      config.startup.startupWatcherEnabled = false;
      config.http.maxRequestSize = Limits.BODY;
      config.http.prefer405over404 = true;
      jetty();
      config.routes.before(safety::check);
      pages.routes().forEach(this::add);
      new Api(assets).routes().forEach(this::add);
      config.routes.get("/assets/{name}", this::asset);
      errors();
    }

    private void jetty() {
      QueuedThreadPool threads = new QueuedThreadPool(Limits.THREADS);
      threads.setName("thaipress");
      threads.setDaemon(true);
      config.jetty.threadPool = threads;
      config.jetty.multipartConfig.maxFileSize(Limits.BODY, SizeUnit.BYTES);
      config.jetty.multipartConfig.maxTotalRequestSize(Limits.BODY, SizeUnit.BYTES);
      config.jetty.multipartConfig.maxInMemoryFileSize(2 * Limits.BODY, SizeUnit.BYTES);
      config.jetty.modifyHttpConfiguration(
          http -> {
            http.setSendServerVersion(false);
            http.setIdleTimeout(IDLE_MILLIS);
            http.setRequestHeaderSize(Limits.HEAD);
          });
      config.jetty.modifyServer(
          server -> {
            server.setStopTimeout(STOP_MILLIS);
            server.setHandler(new GracefulHandler());
            server.setErrorHandler(Setup::refuse);
          });
    }

    /** What is no request at all never comes as far as the routes. */
    private static boolean refuse(Request request, Response response, Callback callback) {
      Safety.HEADERS.forEach(response.getHeaders()::put);
      response.getHeaders().put("Content-Type", "text/plain; charset=utf-8");
      Content.Sink.write(response, true, "This is no request that can be understood.\n", callback);
      return true;
    }

    private void add(Route route) {
      config.routes.addHttpHandler(
          route.method(),
          route.path(),
          request -> {
            Parameters parameters = new Parameters(request.queryParamMap());
            parameters.requireOnly(route.parameters());
            if (route.heavy()) {
              giveInTurn(route, request, parameters);
            } else {
              route.answer().give(request, parameters, searcher.within(Limits.TIME));
            }
          });
    }

    /** As many at once as there are processors: more would only fill the heap. */
    private void giveInTurn(Route route, Context request, Parameters parameters)
        throws IOException, InterruptedException {
      if (!turns.tryAcquire(Limits.TIME.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new ServiceUnavailableResponse("too many ask for much at once; try again");
      }
      try {
        route.answer().give(request, parameters, searcher.within(Limits.TIME));
      } finally {
        turns.release();
      }
    }

    private void asset(Context request) {
      Assets.Asset asset =
          assets
              .find(request.pathParam("name"))
              .orElseThrow(() -> new NotThere("there is no such file"));
      request.header("Cache-Control", "max-age=31536000, immutable");
      Answers.send(request, asset.type(), asset.text());
    }

    private void errors() {
      config.routes.exception(QueryException.class, (e, request) -> fail(request, 400, message(e)));
      config.routes.exception(BadInput.class, (e, request) -> fail(request, 400, message(e)));
      config.routes.exception(NotThere.class, (e, request) -> fail(request, 404, message(e)));
      config.routes.exception(
          SearchTimeoutException.class, (e, request) -> fail(request, 503, message(e)));
      config.routes.exception(
          HttpResponseException.class, (e, request) -> fail(request, e.getStatus(), message(e)));
      config.routes.exception(
          ServletException.class,
          (e, request) -> fail(request, 400, "the form could not be read, or is too large"));
      config.routes.exception(
          Exception.class,
          (e, request) -> {
            failures.accept(e);
            fail(request, 500, "something went wrong in the server");
          });
    }

    /**
     * Takes what the client still sends: on a connection that is closed before, the answer is lost.
     */
    private static void skipRest(Context request) {
      try {
        request.req().getInputStream().skip(Limits.REFUSED);
      } catch (IOException e) {
        // Who no longer sends does not wait for the answer either.
        return;
      }
    }

    private static String message(Exception e) {
      return Optional.ofNullable(e.getMessage()).orElse("");
    }

    private void fail(Context request, int status, String message) {
      if (status == CONTENT_TOO_LARGE) {
        skipRest(request);
      }
      if (request.path().startsWith("/api/")) {
        Problem.answer(request, status, message);
      } else {
        pages.error(request, status, message);
      }
    }
  }
}
