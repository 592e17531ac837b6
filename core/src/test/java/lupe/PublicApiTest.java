package lupe;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The public API: what can be reached from {@link ArticleIndex} by its public methods, all public
 * exceptions, and all that is public in the packages that know no Lucene. {@code lupe.analysis} is
 * for programs that use Lucene, and speaks its language.
 */
class PublicApiTest {
  private static final JavaClasses LUPE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("lupe");
  private static final Set<String> PLAIN =
      Set.of("article", "load", "german", "entity", "query", "eval", "alert");

  @Test
  void noTypeOfADependencyIsInThePublicApi() {
    List<String> leaks = new ArrayList<>();
    for (JavaClass type : api()) {
      for (JavaMember member : members(type)) {
        for (JavaClass named : named(member)) {
          if (!isOurs(named) && !isOfTheJdk(named)) {
            leaks.add(member.getFullName() + " names " + named.getName());
          }
        }
      }
    }
    assertThat(leaks).isEmpty();
  }

  @Test
  void whatTheApiNamesIsPublic() {
    assertThat(api()).allMatch(type -> type.getModifiers().contains(JavaModifier.PUBLIC));
  }

  @Test
  void theApiReachesWhatEmbeddersUse() {
    assertThat(api().stream().map(JavaClass::getName))
        .contains(
            "lupe.ArticleIndex$Builder",
            "lupe.index.IndexUpdate",
            "lupe.index.IndexReceipt",
            "lupe.index.generation.PublicationGate",
            "lupe.search.SearchResult",
            "lupe.search.Snippet$Mark",
            "lupe.search.Advice$UnknownWord",
            "lupe.load.ArticleLoader")
        .doesNotContain("lupe.index.Build", "lupe.search.ArticleSearch");
  }

  /** All types of the API. */
  private static Set<JavaClass> api() {
    var api = new TreeSet<JavaClass>(Comparator.comparing(JavaClass::getName));
    var open = new ArrayDeque<JavaClass>();
    LUPE.stream().filter(PublicApiTest::isEntrance).forEach(open::add);
    while (!open.isEmpty()) {
      JavaClass type = open.pop();
      if (!isOurs(type) || type.isArray() || !api.add(type)) continue;
      for (JavaMember member : members(type)) open.addAll(named(member));
      type.getPermittedSubclasses().ifPresent(open::addAll);
      type.getRawSuperclass().ifPresent(open::add);
      open.addAll(type.getRawInterfaces());
    }
    return api;
  }

  private static boolean isEntrance(JavaClass type) {
    String[] packages = type.getPackageName().split("\\.", -1);
    boolean plain = packages.length == 2 && PLAIN.contains(packages[1]);
    boolean open = type.getModifiers().contains(JavaModifier.PUBLIC);
    boolean face = type.getName().equals(ArticleIndex.class.getName());
    return face || (open && (plain || type.isAssignableTo(Throwable.class)));
  }

  /** What a program can call or read; constructors of the layers below are not for it. */
  private static List<JavaMember> members(JavaClass type) {
    return type.getMembers().stream()
        .filter(member -> !(member instanceof JavaConstructor))
        .filter(member ->
            member.getModifiers().contains(JavaModifier.PUBLIC)
                && !member.getModifiers().contains(JavaModifier.SYNTHETIC))
        .toList();
  }

  private static Set<JavaClass> named(JavaMember member) {
    var named = new HashSet<>(member.getAllInvolvedRawTypes());
    if (member instanceof JavaCodeUnit unit) named.addAll(unit.getExceptionTypes());
    return named;
  }

  private static boolean isOurs(JavaClass type) {
    return type.getPackageName().equals("lupe") || type.getPackageName().startsWith("lupe.");
  }

  private static boolean isOfTheJdk(JavaClass type) {
    return type.isPrimitive()
        || type.getBaseComponentType().isPrimitive()
        || type.getBaseComponentType().getPackageName().startsWith("java.");
  }
}
