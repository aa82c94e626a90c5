package thaipress.corpus;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may import whom in the corpus module. */
@AnalyzeClasses(packages = "thaipress.corpus", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices()
          .matching("thaipress.corpus.(*)..")
          .should()
          .beFreeOfCycles()
          .because("what hangs together in a circle can only be changed together");

  @ArchTest
  static final ArchRule JSOUP_WHERE_HTML_IS =
      noClasses()
          .that()
          .resideOutsideOfPackage("thaipress.corpus.read")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.jsoup..")
          .because("only the reader knows pages; everything behind it knows articles");

  @ArchTest
  static final ArchRule LUCENE_WHERE_SEARCH_IS =
      noClasses()
          .that()
          .resideOutsideOfPackages("thaipress.corpus.index", "thaipress.corpus.search")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..")
          .because("an index is one of several things that an analysis can become");

  @ArchTest
  static final ArchRule READING_KNOWS_NO_WRITING =
      classes()
          .that()
          .resideInAPackage("thaipress.corpus.read")
          .should()
          .onlyDependOnClassesThat()
          .resideOutsideOfPackages(
              "thaipress.corpus.write", "thaipress.corpus.index", "thaipress.corpus.search")
          .because("a text flows one way: read, analysed, written or indexed");
}
