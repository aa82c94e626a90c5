package thaipress.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opensearch.Version;
import org.opensearch.plugins.PluginInfo;

/** The zip that {@code opensearch-plugin install} takes. */
class PluginZip {

  private static final Path ZIP = Path.of(System.getProperty("opensearch.zip", "none"));

  @TempDir Path folder;

  @BeforeEach
  void unzip() throws Exception {
    Assumptions.assumeTrue(Files.exists(ZIP), "skipped: the zip is made when all is packaged");
    try (FileSystem zip = FileSystems.newFileSystem(ZIP);
        Stream<Path> files = Files.list(zip.getPath("/"))) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
  }

  private List<Path> jars() throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }

  /** The jars of OpenSearch and of what it brings. */
  private static List<Path> others() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(path -> path.toString().endsWith(".jar") && Files.exists(path))
        .filter(path -> !path.getFileName().toString().startsWith("thaipress-"))
        .toList();
  }

  @Test
  void theDescriptorNamesTheVersionsThatItWasBuiltFor() throws Exception {
    PluginInfo info = PluginInfo.readFromProperties(folder);
    assertThat(info.getName()).isEqualTo("thaipress");
    assertThat(info.getClassname()).isEqualTo(ThaipressPlugin.class.getName());
    assertThat(info.getJavaVersion()).isEqualTo("21");
    assertThat(info.getOpenSearchVersionRanges())
        .anyMatch(range -> range.isSatisfiedBy(Version.CURRENT));
  }

  @Test
  void noClassIsThereTwice() throws Exception {
    assertThat(jars().stream().map(jar -> jar.getFileName().toString().replaceAll("-[0-9].*", "")))
        .containsExactly("thaipress-core", "thaipress-corpus", "thaipress-opensearch");
    Set<String> theirs = new HashSet<>();
    for (Path jar : others()) {
      theirs.addAll(classes(jar));
    }
    for (Path jar : jars()) {
      assertThat(classes(jar)).doesNotContainAnyElementsOf(theirs);
    }
  }

  private static Set<String> classes(Path jar) throws Exception {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.endsWith(".class") && !name.endsWith("module-info.class"))
          .collect(Collectors.toSet());
    }
  }

  /** Without our readers' libraries, which are left out of the zip. */
  @Test
  void theProcessorRunsWithNothingButOpenSearchAndTheZip() throws Exception {
    List<URL> urls = new ArrayList<>();
    for (Path jar : others()) {
      String name = jar.getFileName().toString();
      if (!name.startsWith("jsoup")
          && !name.startsWith("opennlp")
          && !name.startsWith("juniv")
          && !name.startsWith("fastcsv")
          && !name.startsWith("jackson-databind")) {
        urls.add(jar.toUri().toURL());
      }
    }
    for (Path jar : jars()) {
      urls.add(jar.toUri().toURL());
    }
    try (URLClassLoader loader =
        new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Object plugin =
          loader.loadClass(ThaipressPlugin.class.getName()).getConstructor().newInstance();
      Class<?> parameters = loader.loadClass("org.opensearch.ingest.Processor$Parameters");
      Map<?, ?> processors =
          (Map<?, ?>)
              plugin
                  .getClass()
                  .getMethod("getProcessors", parameters)
                  .invoke(plugin, (Object) null);
      Class<?> factory = loader.loadClass("org.opensearch.ingest.Processor$Factory");
      Object processor =
          factory
              .getMethod("create", Map.class, String.class, String.class, Map.class)
              .invoke(processors.get("thaipress"), Map.of(), "tag", "", new HashMap<>());
      Class<?> documents = loader.loadClass("org.opensearch.ingest.IngestDocument");
      Object document =
          documents
              .getConstructor(Map.class, Map.class)
              .newInstance(
                  new HashMap<>(Map.of("text", "กรมอนามัยจัดอบรมครู 120 คน")), new HashMap<>());
      Object done =
          loader
              .loadClass("org.opensearch.ingest.Processor")
              .getMethod("execute", documents)
              .invoke(processor, document);
      Map<?, ?> source = (Map<?, ?>) documents.getMethod("getSourceAndMetadata").invoke(done);
      assertThat(((Map<?, ?>) source.get("thaipress")).get("organisation"))
          .isEqualTo(List.of("กรมอนามัย"));
    }
  }
}
