package lupe;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import org.junit.jupiter.api.Test;

class LayersTest {
  private static final JavaClasses LUPE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("lupe");

  @Test
  void aPackageUsesThoseAboveItOnly() {
    Architectures.layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("article")
        .definedBy("lupe.article..")
        .layer("load")
        .definedBy("lupe.load..")
        .layer("german")
        .definedBy("lupe.german..")
        .layer("entity")
        .definedBy("lupe.entity..")
        .layer("query")
        .definedBy("lupe.query..")
        .layer("analysis")
        .definedBy("lupe.analysis..")
        .layer("index")
        .definedBy("lupe.index..")
        .layer("search")
        .definedBy("lupe.search..")
        .layer("eval")
        .definedBy("lupe.eval..")
        .layer("alert")
        .definedBy("lupe.alert..")
        .layer("face")
        .definedBy("lupe")
        .whereLayer("article")
        .mayNotAccessAnyLayer()
        .whereLayer("load")
        .mayOnlyAccessLayers("article")
        .whereLayer("german")
        .mayNotAccessAnyLayer()
        .whereLayer("entity")
        .mayOnlyAccessLayers("article", "german")
        .whereLayer("query")
        .mayOnlyAccessLayers("article")
        .whereLayer("analysis")
        .mayOnlyAccessLayers("german")
        .whereLayer("index")
        .mayOnlyAccessLayers("article", "german", "entity", "query", "analysis")
        .whereLayer("search")
        .mayOnlyAccessLayers("article", "german", "entity", "query", "analysis", "index")
        .whereLayer("eval")
        .mayOnlyAccessLayers("article", "query", "search")
        .whereLayer("alert")
        .mayOnlyAccessLayers("query", "index", "search")
        .whereLayer("face")
        .mayNotBeAccessedByAnyLayer()
        .check(LUPE);
  }

  @Test
  void luceneStaysOutOfTheLowerFloors() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "lupe.article..",
            "lupe.load..",
            "lupe.german..",
            "lupe.entity..",
            "lupe.query..",
            "lupe.eval..",
            "lupe.alert..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .check(LUPE);
  }

  @Test
  void parsersOfFilesStayInLoad() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "lupe.load..", "lupe.index..", "lupe.search..", "lupe.eval..", "lupe.training")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.jsoup..", "de.siegmar..", "com.fasterxml..")
        .check(LUPE);
  }

  @Test
  void noPackageIsNamedAfterNothing() {
    classes()
        .should()
        .resideOutsideOfPackages("..util..", "..common..", "..helper..", "..impl..", "..manager..")
        .check(LUPE);
  }
}
