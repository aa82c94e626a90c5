package thaipress.app;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works on several batches of inputs at once and hands the results over in the order of the inputs,
 * by the thread that puts them in; with one thread, that thread does the work as well. Only so many
 * are under way that memory stays bounded.
 */
final class Pipeline<I, O> implements AutoCloseable {

  /** So many inputs are worked on one behind the other. */
  private static final int BATCH = 16;

  /** So many batches a thread are under way. */
  private static final int AHEAD = 2;

  private final Function<List<I>, List<O>> work;
  private final Consumer<O> results;
  private final @Nullable ExecutorService workers;
  private final int ahead;
  private final Deque<Future<List<O>>> underWay = new ArrayDeque<>();
  private List<I> batch = new ArrayList<>(BATCH);

  /**
   * @param work gives the results of some inputs in their order
   */
  Pipeline(int threads, Function<List<I>, List<O>> work, Consumer<O> results) {
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
    batch.add(input);
    if (batch.size() == BATCH) {
      start();
    }
  }

  private void start() {
    List<I> inputs = batch;
    batch = new ArrayList<>(BATCH);
    FutureTask<List<O>> task = new FutureTask<>(() -> work.apply(inputs));
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
      underWay.remove().get().forEach(results);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the analysis failed: " + e.getCause(), e);
    }
  }

  /** Waits for what is under way and hands it over. */
  void finish() {
    if (!batch.isEmpty()) {
      start();
    }
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
