package thaipress.app.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may import whom in the app module. */
@AnalyzeClasses(packages = "thaipress.app", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule THE_SERVER_WHERE_THE_PAGE_IS =
      noClasses()
          .that()
          .resideOutsideOfPackage("thaipress.app.web")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta..")
          .because("every other command starts without a server");

  @ArchTest
  static final ArchRule THE_PAGE_WITHOUT_THE_COMMAND_LINE =
      noClasses()
          .that()
          .resideInAPackage("thaipress.app.web")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("thaipress.app", "picocli..")
          .because("whoever embeds the page has no command line");

  @ArchTest
  static final ArchRule THE_PAGE_WITHOUT_FILES =
      noClasses()
          .that()
          .resideInAPackage("thaipress.app.web")
          .and()
          .doNotHaveSimpleName("WebServer")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.nio.file.Files")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.nio.file.Path")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.File")
          .because("nothing that a request says can lead to a file");
}
