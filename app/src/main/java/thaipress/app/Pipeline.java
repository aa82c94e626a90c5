package thaipress.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works on several inputs at once and hands the results over in the order of the inputs, by the
 * thread that puts them in; with one thread, that thread does the work as well. Only so many are
 * under way that memory stays bounded.
 */
final class Pipeline<I, O> implements AutoCloseable {

  private static final int AHEAD = 32;

  private final Function<I, O> work;
  private final Consumer<O> results;
  private final @Nullable ExecutorService workers;
  private final int ahead;
  private final Deque<Future<O>> underWay = new ArrayDeque<>();

  Pipeline(int threads, Function<I, O> work, Consumer<O> results) {
    this.work = work;
    this.results = results;
    this.workers = threads == 1 ? null : Executors.newFixedThreadPool(threads, Pipeline::worker);
    this.ahead = AHEAD * threads;
  }

  private static Thread worker(Runnable task) {
    Thread thread = new Thread(task, "thaipress-worker");
    thread.setDaemon(true);
    return thread;
  }

  static int threads() {
    return Runtime.getRuntime().availableProcessors();
  }

  /** Puts an input in; hands over results that are ready. */
  void put(I input) {
    FutureTask<O> task = new FutureTask<>(() -> work.apply(input));
    underWay.add(task);
    if (workers == null) {
      task.run();
    } else {
      workers.execute(task);
    }
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
    if (workers != null) {
      workers.shutdownNow();
    }
  }
}
