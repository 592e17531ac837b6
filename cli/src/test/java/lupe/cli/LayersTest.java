package lupe.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class LayersTest {
  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("lupe.cli");

  @Test
  void theProgramKnowsNoLucene() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .check(PROGRAM);
  }

  @Test
  void formatsKnowNoCommand() {
    noClasses()
        .that()
        .resideInAPackage("lupe.cli.output")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("lupe.cli", "picocli..")
        .check(PROGRAM);
  }
}
