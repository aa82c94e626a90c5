package thaipress.benchmarks.tool;

import com.ibm.icu.util.VersionInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import opennlp.tools.util.Version;
import thaipress.lexicon.Lexicon;

/** What was measured, and beside what. */
final class Versions {

  private Versions() {}

  static Map<String, String> all() {
    Map<String, String> versions = new LinkedHashMap<>();
    versions.put("commit", System.getProperty("thaipress.commit", "unknown"));
    versions.put("lexicon", Lexicon.standard().digest());
    versions.put("lucene", org.apache.lucene.util.Version.LATEST.toString());
    versions.put("icu4j", VersionInfo.ICU_VERSION.toString());
    versions.put("opennlp", Version.currentVersion().toString());
    return versions;
  }
}
