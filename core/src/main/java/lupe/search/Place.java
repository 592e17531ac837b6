package lupe.search;

/** Where in an article. */
public enum Place {
  /** In the headline. */
  TITLE,
  /** In the lines below it. */
  TEASER,
  /** In the text. */
  BODY
}
