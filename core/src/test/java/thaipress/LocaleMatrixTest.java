package thaipress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** That the JVM of the tests runs where the build says that it does. */
class LocaleMatrixTest {

  @Test
  void theLocaleIsTheOneThatWasAskedFor() {
    String extensions = System.getProperty("user.extensions", "");
    Assumptions.assumeFalse(extensions.isEmpty(), "no extension was asked for");

    assertThat(Locale.getDefault().toLanguageTag()).endsWith("-" + extensions);
    assertThat(String.format(Locale.getDefault(), "%d", 1)).isEqualTo("๑");
  }
}
