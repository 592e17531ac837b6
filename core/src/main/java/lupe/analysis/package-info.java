/**
 * Lucene token streams made of {@link lupe.german}; usable alone in a Solr or OpenSearch server.
 */
@NullMarked
package lupe.analysis;

import org.jspecify.annotations.NullMarked;
