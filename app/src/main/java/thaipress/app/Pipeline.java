package thaipress.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on several inputs at once and hands the results over in the order of the inputs, by the
 * thread that puts them in. Only so many are under way that memory stays bounded.
 */
final class Pipeline<I, O> implements AutoCloseable {

  private static final int AHEAD = 16;

  private final Function<I, O> work;
  private final Consumer<O> results;
  private final ExecutorService workers;
  private final int ahead;
  private final Deque<Future<O>> underWay = new ArrayDeque<>();

  Pipeline(int threads, Function<I, O> work, Consumer<O> results) {
    this.work = work;
    this.results = results;
    this.workers =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "thaipress-worker");
              thread.setDaemon(true);
              return thread;
            });
    this.ahead = AHEAD * threads;
  }

  static int threads() {
    return Runtime.getRuntime().availableProcessors();
  }

  /** Puts an input in; hands over results that are ready. */
  void put(I input) {
    underWay.add(workers.submit(() -> work.apply(input)));
    while (underWay.size() > ahead || (!underWay.isEmpty() && underWay.peek().isDone())) {
      handOver();
    }
  }

  private void handOver() {
    try {
      results.accept(underWay.remove().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the analysis failed: " + e.getCause(), e);
    }
  }

  /** Waits for what is under way and hands it over. */
  void finish() {
    while (!underWay.isEmpty()) {
      handOver();
    }
  }

  /** Gives up what is still under way. */
  @Override
  public void close() {
    workers.shutdownNow();
  }
}
