package lupe.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;

/**
 * Makes {@link GermanTokenizer} known by name in a schema of Solr or OpenSearch.
 *
 * <pre>{@code
 * <analyzer><tokenizer name="lupeGerman"/></analyzer>
 * }</pre>
 *
 * <p>{@code marks="true"} keeps the marks of {@link TermKind}; they are left out by default.
 */
public final class GermanTokenizerFactory extends TokenizerFactory {
  /** The name in a schema. */
  public static final String NAME = "lupeGerman";

  private final boolean marks;

  /** Takes the parameters of a schema; those that begin with "index." are a server's own. */
  public GermanTokenizerFactory(Map<String, String> arguments) {
    super(arguments);
    arguments.keySet().removeIf(key -> key.startsWith("index."));
    marks = getBoolean(arguments, "marks", false);
    if (!arguments.isEmpty()) throw new IllegalArgumentException("unknown: " + arguments);
  }

  /** For the loading of services; not to be called. */
  public GermanTokenizerFactory() {
    throw defaultCtorException();
  }

  @Override
  public GermanTokenizer create(AttributeFactory factory) {
    return new GermanTokenizer(factory, marks);
  }
}
