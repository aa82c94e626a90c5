package thaipress.app;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Reads Thai press releases: the program {@code thaipress}. */
@Command(
    name = "thaipress",
    description = "Reads Thai press releases: who, when, how many and what for.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit status: 0 done, 1 some input could not be read (each named on standard error, the rest"
          + " done), 2 wrong usage.",
      "Begin with: thaipress demo"
    })
public final class Main {

  private static final int USAGE = 2;
  private static final int FAILURE = 1;

  private Main() {}

  /** Runs the command and ends the process with its status. */
  public static void main(String[] args) {
    int status =
        run(
            args,
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            Boolean.getBoolean("thaipress.terminal"));
    Runtime.getRuntime().halt(status);
  }

  /**
   * Runs a command over the given streams.
   *
   * @param terminal whether a person watches standard error
   * @return the exit status
   */
  static int run(
      String[] args, InputStream in, OutputStream out, OutputStream err, boolean terminal) {
    Logger lucene = Logger.getLogger("org.apache.lucene");
    lucene.setLevel(Level.SEVERE);
    Session session = new Session(in, out, err, terminal);
    CommandLine line = new CommandLine(new Main());
    line.addSubcommand(new DemoCommand(session))
        .addSubcommand(new AnalyseCommand(session))
        .addSubcommand(new SegmentCommand(session))
        .addSubcommand(new ArticleCommand(session))
        .addSubcommand(new IndexCommand(session))
        .addSubcommand(new SearchCommand(session))
        .addSubcommand(new ExportCommand(session))
        .addSubcommand(new ServeCommand(session))
        .addSubcommand(new EvaluateCommand(session));
    PrintWriter messages = new PrintWriter(session.err(), true, StandardCharsets.UTF_8);
    line.setOut(new PrintWriter(session.out(), true, StandardCharsets.UTF_8));
    line.setErr(messages);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(
        (failure, command, result) -> {
          session.err().println("thaipress: " + Failures.describe(failure));
          return FAILURE;
        });
    int status = args.length == 0 ? usage(line, messages) : line.execute(args);
    session.out().flush();
    return status;
  }

  private static int usage(CommandLine line, PrintWriter messages) {
    line.usage(messages);
    return USAGE;
  }

  /** The version that the build wrote into the jar. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"thaipress " + Objects.requireNonNullElse(version, "(unpacked)")};
    }
  }
}
