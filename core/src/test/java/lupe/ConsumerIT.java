package lupe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The library in a program of somebody else: the project in {@code src/it/consumer}, built by a
 * Maven of its own from a local repository that holds this build of {@code lupe-core}.
 *
 * <p>Jars of third parties come from the local repository of this build, else from where Maven gets
 * them usually.
 */
class ConsumerIT {
  private static final Path TARGET = path("lupe.consumer.target");
  private static final Path PROJECT = TARGET.resolve("project");
  private static final Path REPOSITORY = TARGET.resolve("repository");
  private static final Path TREE = TARGET.resolve("tree");
  private static final Path CLASS_PATH = TARGET.resolve("classpath");
  private static final String VERSION = System.getProperty("lupe.version");
  private static final boolean OFFLINE =
      System.getProperty("lupe.maven.mode").equals("offline: true");
  private static final String FOUND =
      """
      etat: Der [Militärhaushalt] ist gebilligt.
      geld: Der [Haushalt] der Gemeinde fehlt.
      """;
  private static final String ONE_JAVA_WARNING = "WARNING: .*";
  private static final String LUCENE_WARNING =
      "(?s).*VectorizationProvider lookup\nWARNING: Java vector incubator module is not readable.*";

  @TempDir Path folder;

  private record Run(int exit, String out, String err) {}

  @BeforeAll
  static void buildTheConsumer() throws Exception {
    install("lupe", "pom", path("lupe.pom"));
    install("lupe-core", "pom", path("lupe.core.pom"));
    install("lupe-core", "jar", path("lupe.core.jar"));
    copyProject();
    maven(
        "package",
        "dependency:tree",
        "-DoutputFile=" + TREE,
        "dependency:build-classpath",
        "-Dmdep.outputFile=" + CLASS_PATH);
  }

  @Test
  void itBringsFewLibrariesAndNeitherLoggingNorCommandLine() {
    assertThat(TREE)
        .hasContent(
            """
            org.example:newsroom:jar:1
            \\- io.github.lupe-search:lupe-core:jar:VERSION:compile
               +- org.apache.lucene:lucene-core:jar:10.6.0:compile
               +- org.apache.lucene:lucene-analysis-common:jar:10.6.0:compile
               +- com.google.guava:guava:jar:33.5.0-jre:compile
               |  +- com.google.guava:failureaccess:jar:1.0.3:compile
               |  +- com.google.guava:listenablefuture:jar:9999.0-empty-to-avoid-conflict-with-guava:compile
               |  +- com.google.errorprone:error_prone_annotations:jar:2.41.0:compile
               |  \\- com.google.j2objc:j2objc-annotations:jar:3.1:compile
               +- com.fasterxml.jackson.core:jackson-core:jar:2.20.0:compile
               +- org.jsoup:jsoup:jar:1.24.1:compile
               +- de.siegmar:fastcsv:jar:4.4.0:compile
               \\- org.jspecify:jspecify:jar:1.0.0:compile
            """
                .replace("VERSION", VERSION));
  }

  @Test
  void theProgramFindsArticlesInMemoryAndInAFolder() throws Exception {
    assertThat(java(List.of(), classPath(), "newsroom.Newsroom", "Militärhaushalt").out())
        .isEqualTo(FOUND);
    assertThat(java(List.of(), classPath(), "newsroom.Archive", folder, "Militärhaushalt").out())
        .isEqualTo(FOUND);
  }

  @Test
  void withoutFlagsOnlyJavaAndLuceneWarn() throws Exception {
    Run run = java(List.of(), classPath(), "newsroom.Archive", folder, "Haushalt");
    assertThat(run.exit()).isZero();
    String others = run.err().replaceFirst("(?m)\\A(" + ONE_JAVA_WARNING + "\n)*\n?", "");
    assertThat(others).matches(LUCENE_WARNING).hasLineCount(2);
    assertThat(run.err()).doesNotContain("lupe");
  }

  @Test
  void withTheDocumentedFlagsNobodyWarns() throws Exception {
    Path logging = folder.resolve("logging.properties");
    Files.writeString(logging, "org.apache.lucene.internal.vectorization.level = SEVERE\n");
    List<String> flags =
        List.of("--enable-native-access=ALL-UNNAMED", "-Djava.util.logging.config.file=" + logging);
    Run run = java(flags, classPath(), "newsroom.Archive", folder.resolve("index"), "Haushalt");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void whereNativeAccessIsDeniedItWorksAllTheSame() throws Exception {
    assumeThat(Runtime.version().feature()).as("the flag is of Java 24").isGreaterThanOrEqualTo(24);
    List<String> flags = List.of("--illegal-native-access=deny");
    Run run = java(flags, classPath(), "newsroom.Archive", folder, "Militärhaushalt");
    assertThat(run).isEqualTo(new Run(0, FOUND, run.err()));
  }

  @Test
  void allInOneJarUnderOtherNamesItWorksAllTheSame() throws Exception {
    assumeThat(OFFLINE && !Files.exists(thirdParty("org/apache/maven/plugins/maven-shade-plugin")))
        .as("offline, and no shade plugin on this machine")
        .isFalse();
    maven("package", "shade:shade");
    String shaded = PROJECT.resolve("target/newsroom-1-shaded.jar").toString();
    assertThat(java(List.of(), shaded, "newsroom.Newsroom", "Militärhaushalt").out())
        .isEqualTo(FOUND);
    java(List.of(), classPath(), "newsroom.Archive", folder, "Militärhaushalt");
    Run run = java(List.of(), shaded, "newsroom.Archive", folder, "Militärhaushalt");
    assertThat(run).as("in the folder of the other").isEqualTo(new Run(0, FOUND, run.err()));
    java(List.of(), shaded, "newsroom.Archive", folder.resolve("new"), "Haushalt");
    try (var articles = ArticleIndex.open(folder.resolve("new"))) {
      assertThat(articles.search("Militärhaushalt").hits()).hasSize(2);
    }
    assertThat(run.err()).contains("newsroom.lucene").doesNotContain("org.apache.lucene");
  }

  @Test
  void twoClassLoadersEachHaveALibraryOfTheirOwn() throws Exception {
    var urls = new ArrayList<URL>();
    for (String entry : classPath().split(File.pathSeparator, -1)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    ClassLoader platform = ClassLoader.getPlatformClassLoader();
    try (var one = new URLClassLoader(urls.toArray(URL[]::new), platform);
        var other = new URLClassLoader(urls.toArray(URL[]::new), platform)) {
      Class<?> face = one.loadClass("lupe.ArticleIndex");
      assertThat(face).isNotSameAs(other.loadClass("lupe.ArticleIndex"));
      assertThat(face).isNotSameAs(ArticleIndex.class);
      // Neither knows the other, and the context loader knows neither.
      Path shared = folder.resolve("index");
      for (ClassLoader loader : List.of(one, other, one)) {
        loader
            .loadClass("newsroom.Archive")
            .getMethod("main", String[].class)
            .invoke(null, (Object) new String[] {shared.toString(), "Haushalt"});
      }
      try (var articles = ArticleIndex.open(shared)) {
        assertThat(articles.search("Militärhaushalt").hits()).hasSize(2);
      }
    }
  }

  /** Puts a file where {@code mvn install} would. */
  private static void install(String artifact, String type, Path file) throws IOException {
    Path home = REPOSITORY.resolve("io/github/lupe-search").resolve(artifact).resolve(VERSION);
    Files.createDirectories(home);
    Path to = home.resolve(artifact + "-" + VERSION + "." + type);
    Files.write(to, Files.readAllBytes(file));
  }

  private static void copyProject() throws IOException {
    Path source = path("lupe.consumer");
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = PROJECT.resolve(source.relativize(file));
        Files.createDirectories(to.getParent());
        Files.write(to, Files.readAllBytes(file));
      }
    }
  }

  private static void maven(String... goals) throws Exception {
    var command = new ArrayList<String>();
    command.add(path("lupe.maven").resolve("bin/mvn").toString());
    command.addAll(List.of("-B", "-q", "-gs", settings().toString()));
    command.addAll(List.of("-Dmaven.repo.local=" + REPOSITORY, "-Dlupe.version=" + VERSION));
    if (OFFLINE) command.addAll(List.of("-o", "-Daether.offline.protocols=file"));
    command.addAll(List.of(goals));
    var builder = new ProcessBuilder(command).directory(PROJECT.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    Run run = run(builder);
    assertThat(run.exit()).as(run.out() + run.err()).isZero();
  }

  /** Settings that take the local repository of this build for a remote one. */
  private static Path settings() throws IOException {
    String repository =
        """
        <id>this-machine</id><url>%s</url>
        <releases><checksumPolicy>ignore</checksumPolicy></releases>
        <snapshots><enabled>false</enabled></snapshots>
        """
            .formatted(path("lupe.maven.repository").toUri());
    return Files.writeString(
        TARGET.resolve("settings.xml"),
        """
        <settings>
          <profiles><profile>
            <id>this-machine</id>
            <repositories><repository>%1$s</repository></repositories>
            <pluginRepositories><pluginRepository>%1$s</pluginRepository></pluginRepositories>
          </profile></profiles>
          <activeProfiles><activeProfile>this-machine</activeProfile></activeProfiles>
        </settings>
        """
            .formatted(repository));
  }

  private static Path thirdParty(String folder) {
    return path("lupe.maven.repository").resolve(folder);
  }

  private static String classPath() throws IOException {
    return PROJECT.resolve("target/newsroom-1.jar")
        + File.pathSeparator
        + Files.readString(CLASS_PATH).strip();
  }

  private Run java(List<String> flags, String classPath, String main, Object... args)
      throws Exception {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-Dstdout.encoding=UTF-8"));
    command.addAll(flags);
    command.addAll(List.of("-cp", classPath, main));
    for (Object arg : args) command.add(arg.toString());
    return run(new ProcessBuilder(command).directory(folder.toFile()));
  }

  private static Run run(ProcessBuilder builder) throws Exception {
    for (String others : List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "MAVEN_ARGS")) {
      builder.environment().remove(others);
    }
    builder.environment().put("LC_ALL", "C.UTF-8");
    Path out = Files.createTempFile(TARGET, "out", null);
    Path err = Files.createTempFile(TARGET, "err", null);
    try {
      Process process =
          builder
              .redirectInput(new File("/dev/null"))
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      if (!process.waitFor(5, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError("still running after five minutes: " + builder.command());
      }
      return new Run(
          process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  private static Path path(String property) {
    return Path.of(System.getProperty(property));
  }
}
