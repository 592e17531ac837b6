package lupe.load;

/** What a file holds. */
enum Format {
  /** An object a line. */
  JSON_LINES,
  /** Arrays of objects, or objects over several lines. */
  JSON,
  /** A line of names, then a record a line, with any separator. */
  CSV,
  /** RSS or Atom. */
  FEED,
  /** A web page. */
  HTML,
  /** One article in plain text. */
  TEXT,
  /** Nothing. */
  EMPTY,
  /** No articles. */
  OTHER
}
