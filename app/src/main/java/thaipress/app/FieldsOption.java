package thaipress.app;

import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import thaipress.corpus.read.FieldNames;

/** What the keys of JSON lines are called. */
final class FieldsOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--field",
      split = ",",
      paramLabel = "NAME=KEY",
      description =
          "In JSON lines: the key that holds id, path, url, text, html, title, published, author"
              + " or retrieved, as text=body,title=headline (a dot leads into an object).")
  private Map<String, String> keys = Map.of();

  FieldNames names() {
    try {
      return FieldNames.of(keys);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), "--field: " + e.getMessage(), e);
    }
  }
}
