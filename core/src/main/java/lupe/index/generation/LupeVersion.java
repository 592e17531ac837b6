package lupe.index.generation;

/** The version of this library, as its jar says. */
final class LupeVersion {
  private LupeVersion() {}

  static String get() {
    String version = LupeVersion.class.getPackage().getImplementationVersion();
    return version == null ? "unpacked" : version;
  }
}
