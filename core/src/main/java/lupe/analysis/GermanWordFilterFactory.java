package lupe.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes {@link GermanWordFilter} known by name in a schema of Solr or OpenSearch.
 *
 * <pre>{@code
 * <analyzer><tokenizer name="whitespace"/><filter name="lupeGermanWord"/></analyzer>
 * }</pre>
 *
 * <p>{@code marks="true"} keeps the marks of {@link TermKind}; they are left out by default.
 */
public final class GermanWordFilterFactory extends TokenFilterFactory {
  /** The name in a schema. */
  public static final String NAME = "lupeGermanWord";

  private final boolean marks;

  /** Takes the parameters of a schema; those that begin with "index." are a server's own. */
  public GermanWordFilterFactory(Map<String, String> arguments) {
    super(arguments);
    arguments.keySet().removeIf(key -> key.startsWith("index."));
    marks = getBoolean(arguments, "marks", false);
    if (!arguments.isEmpty()) throw new IllegalArgumentException("unknown: " + arguments);
  }

  /** For the loading of services; not to be called. */
  public GermanWordFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new GermanWordFilter(input, marks);
  }
}
