package thaipress.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The files of learnt weights. */
final class ModelFiles {

  private static final Set<String> OF_RULES = Set.of("rules-for", "rules-against");

  private ModelFiles() {}

  /** What a file has a weight for that is no feature. */
  static List<String> unknown(String file, Enum<?>[] features) throws IOException {
    Set<String> names =
        Arrays.stream(features)
            .map(feature -> feature.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .collect(Collectors.toSet());
    try (InputStream in = FeatureModel.class.getResourceAsStream(file)) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return all.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1)[0])
          .filter(name -> !names.contains(name) && !OF_RULES.contains(name))
          .toList();
    }
  }
}
