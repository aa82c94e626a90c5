package thaipress.cluster;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import thaipress.corpus.index.ContentHash;
import thaipress.model.Article;
import thaipress.text.Span;

/**
 * Sends releases to a cluster in bulk. A few batches are under way at a time; who adds more waits.
 * What a busy or broken node did not take is sent again after a pause, under the same id, so that
 * nothing is there twice. A release that is there already, the same to the last character, is not
 * sent: an interrupted run is completed by repeating it.
 *
 * <p>Releases are added by one thread.
 */
public final class Exporter implements AutoCloseable {

  /** How many releases are sent at once, where nothing else is said. */
  public static final int BATCH = 200;

  private static final int BATCH_BYTES = 4 << 20;
  private static final int UNDER_WAY = 3;

  /** With pauses that double from a fifth of a second to ten, some two minutes. */
  private static final int TRIES = 18;

  private static final long FIRST_PAUSE = 200;
  private static final long LONGEST_PAUSE = 10_000;

  /** How long a node waits for a shard whose node went away; then it is asked again. */
  private static final String PATIENCE = "10s";

  /** Longer ids are refused by OpenSearch. */
  private static final int LONGEST_ID = 512;

  private final ClusterIndex index;
  private final int most;
  private final Consumer<Refusal> refusals;
  private final ExecutorService senders = Executors.newFixedThreadPool(UNDER_WAY);
  private final Semaphore room = new Semaphore(UNDER_WAY);
  private final AtomicInteger sent = new AtomicInteger();
  private final AtomicInteger known = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();
  private List<Line> batch = new ArrayList<>();
  private int bytes;

  /** The cluster took nothing for minutes: what follows is tried once, until it does again. */
  private volatile boolean givenUp;

  /** A release as it is sent; the same as itself alone. */
  private static final class Line {

    private final String id;
    private final String digest;
    private final byte[] document;

    Line(String id, String digest, byte[] document) {
      this.id = id;
      this.digest = digest;
      this.document = document;
    }
  }

  /**
   * A release that was not taken.
   *
   * @param id the release's
   * @param reason what the cluster says
   */
  public record Refusal(String id, String reason) {}

  /**
   * What became of the releases.
   *
   * @param sent those that the cluster took
   * @param known those that were there already
   * @param refused those that it did not take
   */
  public record Report(int sent, int known, int refused) {}

  /**
   * An exporter to an index.
   *
   * @param refusals is told of each release that is not taken, by one thread at a time
   */
  public Exporter(ClusterIndex index, Consumer<Refusal> refusals) {
    this(index, BATCH, refusals);
  }

  /**
   * An exporter that sends so many releases at once.
   *
   * @param most the greatest number of a batch, positive
   * @param refusals is told of each release that is not taken, by one thread at a time
   */
  public Exporter(ClusterIndex index, int most, Consumer<Refusal> refusals) {
    if (most < 1) {
      throw new IllegalArgumentException("most must be positive: " + most);
    }
    this.index = index;
    this.most = most;
    this.refusals = refusals;
  }

  /** Sends a release, now or with those that follow; waits while too many are under way. */
  public void add(Article article) {
    Line line = line(article);
    batch.add(line);
    bytes += line.document.length;
    if (batch.size() >= most || bytes >= BATCH_BYTES) {
      send();
    }
  }

  /** Sends what is left and waits for all answers. */
  public Report finish() {
    send();
    room.acquireUninterruptibly(UNDER_WAY);
    room.release(UNDER_WAY);
    return new Report(sent.get(), known.get(), refused.get());
  }

  private void send() {
    if (batch.isEmpty()) {
      return;
    }
    List<Line> lines = batch;
    batch = new ArrayList<>();
    bytes = 0;
    room.acquireUninterruptibly();
    senders.execute(
        () -> {
          try {
            send(lines);
          } finally {
            room.release();
          }
        });
  }

  /** What of a batch is still to be sent, and why it was not taken. */
  private static final class Rest {

    private List<Line> lines;
    private String reason = "interrupted";
    private boolean checked;
    private boolean passing;

    Rest(List<Line> lines) {
      this.lines = lines;
    }
  }

  private void send(List<Line> lines) {
    Rest rest = new Rest(lines);
    int tries = givenUp ? 1 : TRIES;
    long pause = FIRST_PAUSE;
    for (int tried = 1; !isDone(rest) && tried < tries && sleep(pause); tried++) {
      pause = Math.min(LONGEST_PAUSE, pause * 2);
    }
    givenUp = rest.passing && !rest.lines.isEmpty();
    rest.lines.forEach(line -> refuse(line, rest.reason));
  }

  /** Tries once; whether another try is of no use. */
  private boolean isDone(Rest rest) {
    rest.passing = false;
    try {
      if (!rest.checked) {
        rest.lines = unknown(rest.lines);
        rest.checked = true;
      }
      Map<Line, String> later = rest.lines.isEmpty() ? Map.of() : bulk(rest.lines);
      rest.lines = new ArrayList<>(later.keySet());
      rest.reason = later.values().stream().findFirst().orElse("");
      rest.passing = !later.isEmpty();
    } catch (ClusterException e) {
      rest.reason = String.valueOf(e.getMessage());
      rest.passing = e.isPassing();
    } catch (RuntimeException e) {
      // A batch that nobody answers for would be lost without a word.
      rest.reason = e.toString();
    }
    return !rest.passing;
  }

  private static boolean sleep(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void refuse(Line line, String reason) {
    refused.incrementAndGet();
    synchronized (refusals) {
      refusals.accept(new Refusal(line.id, reason));
    }
  }

  /** Those that are not in the cluster as they are here. */
  private List<Line> unknown(List<Line> lines) throws ClusterException {
    List<String> ids = lines.stream().map(line -> line.id).toList();
    Map<String, Object> there =
        index
            .cluster()
            .ask("POST", index.path("_mget?_source_includes=digest"), Map.of("ids", ids));
    Map<Object, Object> digests = new HashMap<>();
    for (Object document : list(there.get("docs"))) {
      if (document instanceof Map<?, ?> found && found.get("_source") instanceof Map<?, ?> source) {
        digests.put(found.get("_id"), source.get("digest"));
      }
    }
    List<Line> left =
        lines.stream().filter(line -> !line.digest.equals(digests.get(line.id))).toList();
    known.addAndGet(lines.size() - left.size());
    return left;
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  /** Sends lines once; those that may be taken later, with the reason. */
  private Map<Line, String> bulk(List<Line> lines) throws ClusterException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (Line line : lines) {
      body.writeBytes(Cluster.JSON.writeValueAsBytes(Map.of("index", Map.of("_id", line.id))));
      body.write('\n');
      body.writeBytes(line.document);
      body.write('\n');
    }
    Map<String, Object> answer =
        index.cluster().ask(index.path("_bulk?timeout=" + PATIENCE), body.toByteArray());
    List<?> items = list(answer.get("items"));
    Map<Line, String> later = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Object item = i < items.size() && items.get(i) instanceof Map<?, ?> m ? m.get("index") : null;
      take(lines.get(i), item instanceof Map<?, ?> result ? result : Map.of(), later);
    }
    return later;
  }

  private void take(Line line, Map<?, ?> result, Map<Line, String> later) {
    int status = result.get("status") instanceof Integer number ? number : 0;
    String reason = Cluster.reason(result.get("error"));
    if (status >= 200 && status < 300) {
      sent.incrementAndGet();
    } else if (ClusterException.isPassing(status)) {
      later.put(line, "status " + status + ": " + reason);
    } else {
      refuse(line, "status " + status + ": " + reason);
    }
  }

  private static Line line(Article article) {
    Map<String, Object> document = document(article);
    String digest = ContentHash.of(Cluster.JSON.writeValueAsBytes(document));
    document.put("digest", digest);
    byte[] id = article.id().getBytes(StandardCharsets.UTF_8);
    String name = id.length == 0 || id.length > LONGEST_ID ? ContentHash.of(id) : article.id();
    return new Line(name, digest, Cluster.JSON.writeValueAsBytes(document));
  }

  private static Map<String, Object> document(Article article) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("id", article.id());
    document.put("source", article.source());
    article.provenance().url().ifPresent(url -> document.put("url", url));
    article.published().ifPresent(day -> document.put("published", day.toString()));
    article.author().ifPresent(author -> document.put("author", author));
    document.put("extracted", article.extracted());
    document.put("text", article.text());
    Map<String, Object> parts = new LinkedHashMap<>();
    article.title().ifPresent(span -> parts.put("title", span(span)));
    article.dateLine().ifPresent(span -> parts.put("date_line", span(span)));
    parts.put("body", article.body().stream().map(Exporter::span).toList());
    document.put("parts", parts);
    return document;
  }

  private static Map<String, Object> span(Span span) {
    Map<String, Object> both = new LinkedHashMap<>();
    both.put("begin", span.begin());
    both.put("end", span.end());
    return both;
  }

  /** Waits for what is under way. */
  @Override
  public void close() {
    senders.shutdown();
    try {
      if (!senders.awaitTermination(1, TimeUnit.MINUTES)) {
        senders.shutdownNow();
      }
    } catch (InterruptedException e) {
      senders.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
