package lupe.entity.tagger;

/** Takes the features of a word one by one. */
@FunctionalInterface
public interface FeatureSink {
  /** One feature. */
  void add(Template template, long key);
}
