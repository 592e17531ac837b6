package lupe.index;

import lupe.analysis.WrittenForms;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.util.BytesRef;

/**
 * The forms of the words of an article. They are gathered while its texts are written, so this
 * field must stand behind them in the document.
 */
final class FormsField extends BinaryDocValuesField {
  private final WrittenForms forms;

  FormsField(WrittenForms forms) {
    super(Schema.FORMS, new BytesRef());
    this.forms = forms;
  }

  @Override
  public BytesRef binaryValue() {
    return forms.encode();
  }
}
