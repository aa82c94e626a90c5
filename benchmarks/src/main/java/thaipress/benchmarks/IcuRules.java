package thaipress.benchmarks;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.RuleBasedBreakIterator;
import com.ibm.icu.util.ULocale;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizerConfig;

/**
 * ICU's own word rules for Lucene's ICUTokenizer. Those that Lucene 10.5 ships are compiled for an
 * older ICU, and 79.1 refuses them; in Thai runs both cut by the same dictionary.
 */
public final class IcuRules extends ICUTokenizerConfig {

  /** ICU's rules for every script. */
  public IcuRules() {}

  @Override
  public RuleBasedBreakIterator getBreakIterator(int script) {
    return (RuleBasedBreakIterator) BreakIterator.getWordInstance(ULocale.ROOT);
  }

  @Override
  public String getType(int script, int ruleStatus) {
    return "<WORD>";
  }

  @Override
  public boolean combineCJ() {
    return true;
  }
}
