package thaipress.app;

import java.io.IOException;
import java.io.PrintStream;
import thaipress.corpus.index.CorpusWriter;

/** What is done when a person (Ctrl-C) or the system (SIGTERM) ends a run that writes an index. */
final class Interruption implements AutoCloseable {

  private final Thread hook;

  private Interruption(Thread hook) {
    this.hook = hook;
  }

  /** Until it is closed, an end of the process commits what was added and says how much it was. */
  static Interruption watch(CorpusWriter writer, Session session) {
    Thread hook = new Thread(() -> end(writer, session), "thaipress-interrupted");
    Runtime.getRuntime().addShutdownHook(hook);
    return new Interruption(hook);
  }

  private static void end(CorpusWriter writer, Session session) {
    PrintStream err = session.err();
    if (session.hasTerminal()) {
      err.println();
    }
    try {
      writer.commit();
    } catch (IOException | RuntimeException e) {
      err.println("thaipress: " + Failures.describe(e));
    }
    err.println(
        "thaipress: interrupted; "
            + writer.committed()
            + " releases of this run are in the index, the same command completes the rest");
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending: the hook is at work.
    }
  }
}
