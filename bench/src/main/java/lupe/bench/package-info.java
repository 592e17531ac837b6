/** Measures Lupe beside bare Lucene. */
package lupe.bench;
