package lupe.search;

import java.io.IOException;
import java.util.List;
import lupe.analysis.WrittenForms;
import lupe.german.WordScanner;
import lupe.index.Schema;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The words of a query in the very forms in which they were typed. */
final class ExactForms {
  private final int[] forms;

  private ExactForms(int[] forms) {
    this.forms = forms;
  }

  /** The forms of the words that a query seeks. */
  static ExactForms of(List<Target> targets) {
    return ofWords(
        targets.stream().flatMap(target -> WordScanner.words(target.text()).stream()).toList());
  }

  /** The forms of words. */
  static ExactForms ofWords(List<String> words) {
    return new ExactForms(
        words.stream()
            .mapToInt(WrittenForms::of)
            .filter(form -> form != WrittenForms.NONE)
            .toArray());
  }

  boolean isEmpty() {
    return forms.length == 0;
  }

  /** The forms in the articles of a segment. */
  InSegment in(LeafReaderContext segment) throws IOException {
    return new InSegment(segment.reader().getBinaryDocValues(Schema.FORMS));
  }

  /** The forms in the articles of a segment, which must be asked for in their order. */
  final class InSegment {
    private final @Nullable BinaryDocValues written;

    private InSegment(@Nullable BinaryDocValues written) {
      this.written = written;
    }

    /** The share of the words that an article has as they were typed, 0 to 1. */
    float share(int doc) throws IOException {
      if (isEmpty() || written == null || !written.advanceExact(doc)) return 0;
      BytesRef encoded = written.binaryValue();
      int exact = 0;
      for (int form : forms) if (WrittenForms.mayHave(encoded, form)) exact++;
      return exact / (float) forms.length;
    }
  }
}
