package thaipress;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** The layers of the core and what keeps them apart; a layer that is still empty breaks no rule. */
@AnalyzeClasses(packages = "thaipress", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** How the names of the classes begin that serve one kind of mention alone. */
  private static final Map<String, List<String>> KINDS =
      Map.of(
          "dates", List.of("Date", "Recurring", "BareYears", "Clock"),
          "organisations", List.of("Organisation", "Name", "Registry", "Alias", "Latin"),
          "participants", List.of("Participant", "Count", "Head"),
          "objectives", List.of("Objective", "Aim", "Purpose"));

  @ArchTest
  static final ArchRule LAYERS =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("thaipress..")
          .withOptionalLayers(true)
          .layer("text")
          .definedBy("thaipress.text")
          .layer("model")
          .definedBy("thaipress.model")
          .layer("lexicon")
          .definedBy("thaipress.lexicon")
          .layer("segment")
          .definedBy("thaipress.segment")
          .layer("extract")
          .definedBy("thaipress.extract")
          .layer("façade")
          .definedBy("thaipress")
          .layer("lucene")
          .definedBy("thaipress.lucene")
          .layer("opennlp")
          .definedBy("thaipress.opennlp")
          .whereLayer("text")
          .mayNotAccessAnyLayer()
          .whereLayer("model")
          .mayOnlyAccessLayers("text")
          .whereLayer("lexicon")
          .mayOnlyAccessLayers("text", "model")
          .whereLayer("segment")
          .mayOnlyAccessLayers("text", "model", "lexicon")
          .whereLayer("extract")
          .mayOnlyAccessLayers("text", "model", "lexicon", "segment")
          .whereLayer("façade")
          .mayOnlyAccessLayers("text", "model", "lexicon", "segment", "extract")
          .whereLayer("lucene")
          .mayOnlyAccessLayers("text", "model", "lexicon", "segment", "extract", "façade")
          .whereLayer("opennlp")
          .mayOnlyAccessLayers("text", "model", "lexicon", "segment", "extract", "façade")
          .ensureAllClassesAreContainedInArchitecture()
          .because("each layer can be read, tested and changed knowing only what stands above it");

  @ArchTest
  static final ArchRule CYCLES =
      slices()
          .matching("thaipress.(*)..")
          .should()
          .beFreeOfCycles()
          .because("of packages in a cycle none can be changed alone")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule LUCENE =
      noClasses()
          .that(not(resideInAPackage("thaipress.lucene..")))
          .should()
          .dependOnClassesThat(resideInAPackage("org.apache.lucene.."))
          .because("who only extracts needs no search engine")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule OPENNLP =
      noClasses()
          .that(not(resideInAPackage("thaipress.opennlp..")))
          .should()
          .dependOnClassesThat(resideInAPackage("opennlp.."))
          .because("the models are one way to a result and not the form of it")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule FILES =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.nio.file..", "java.net..")
                  .or(resideInAPackage("java.io..").and(simpleNameStartingWith("File"))))
          .because("an analysis is a function of the text; files are the corpus module's")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule STREAMS =
      noClasses()
          .that(
              resideInAnyPackage(
                      "thaipress.text", "thaipress.model", "thaipress.segment", "thaipress.extract")
                  .and(
                      not(nameMatching("thaipress\\.\\w+\\.\\w*(Tables|Model|ModelFile)(\\$.*)?"))))
          .should()
          .dependOnClassesThat(
              resideInAPackage("java.io..")
                  .and(not(assignableTo(Throwable.class)))
                  .and(not(equivalentTo(Serializable.class)))
                  .and(not(equivalentTo(Serial.class))))
          .because("only the lexicon, tables and models are read, from the class path")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule NULLS =
      classes()
          .that()
          .arePublic()
          .should()
          .resideInAPackage("thaipress..")
          .andShould(resideInANullMarkedPackage())
          .because("a caller reads from the type whether something may be missing")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule NAMES =
      noClasses()
          .that(not(assignableTo("org.apache.lucene.util.AttributeImpl")))
          .should()
          .haveSimpleNameEndingWith("Impl")
          .orShould()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Manager")
          .because("such a name says nothing of what the class is for")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule EXTRACTORS =
      classes()
          .that(describe("belong to one kind of mention", type -> !kindOf(type).isEmpty()))
          .should(knowNothingOfOtherKinds())
          .because("each extractor can be changed, measured and left out by itself")
          .allowEmptyShould(true);

  private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
    DescribedPredicate<JavaClass> marked =
        describe("null-marked", type -> type.getPackage().isAnnotatedWith(NullMarked.class));
    return new ArchCondition<>("reside in a @NullMarked package") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        events.add(
            new SimpleConditionEvent(
                type,
                marked.test(type),
                type.getName() + " lies in a package without @NullMarked"));
      }
    };
  }

  private static ArchCondition<JavaClass> knowNothingOfOtherKinds() {
    return new ArchCondition<>("know nothing of the classes of other kinds") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> isOfAnotherKind(type, dependency.getTargetClass()))
            .map(dependency -> SimpleConditionEvent.violated(type, dependency.getDescription()))
            .forEach(events::add);
      }
    };
  }

  private static boolean isOfAnotherKind(JavaClass type, JavaClass target) {
    String other = kindOf(target);
    return !other.isEmpty() && !other.equals(kindOf(type));
  }

  private static String kindOf(JavaClass type) {
    if (!type.getPackageName().equals("thaipress.extract")) {
      return "";
    }
    String name = type.getName().substring("thaipress.extract.".length());
    return KINDS.entrySet().stream()
        .filter(kind -> kind.getValue().stream().anyMatch(name::startsWith))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }
}
