package lupe.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lupe.analysis.TermKind;
import lupe.analysis.TextTerms;
import lupe.german.Spelling;
import lupe.index.EntityFields;
import lupe.index.Schema;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/** Terms as articles write them: Müller for mueller. */
final class Surfaces {
  /** Articles looked at until one has the word uninflected. */
  private static final int ARTICLES = 5;

  private final IndexReader reader;

  Surfaces(IndexReader reader) {
    this.reader = reader;
  }

  /** A word of titles or texts; the key itself if no article that is looked at shows it. */
  String word(String key) throws IOException {
    String inflected = null;
    for (String field : Schema.TEXTS) {
      for (int doc : documents(field, TermKind.WORD.term(key))) {
        String text = reader.storedFields().document(doc, Set.of(field)).get(field);
        String surface = text == null ? null : surface(text, key);
        if (surface == null) continue;
        if (Spelling.key(surface).equals(key)) return surface;
        if (inflected == null) inflected = surface;
      }
    }
    return inflected == null ? key : inflected;
  }

  /** The value of a keyword or the name whose key this is, or the end of whose key. */
  String value(String keyField, String nameField, String key) throws IOException {
    for (int doc : documents(keyField, key)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        int local = doc - leaf.docBase;
        if (local < 0 || local >= leaf.reader().maxDoc()) continue;
        SortedSetDocValues names = DocValues.getSortedSet(leaf.reader(), nameField);
        if (!names.advanceExact(local)) continue;
        for (int i = names.docValueCount(); i > 0; i--) {
          String name = names.lookupOrd(names.nextOrd()).utf8ToString();
          String nameKey = EntityFields.key(keyField, name);
          if (nameKey.equals(key) || nameKey.endsWith(" " + key)) return name;
        }
      }
    }
    return key;
  }

  /** The best surface in a text: the one whose own key it is, else any that has the term. */
  private static @Nullable String surface(String text, String key) {
    var found = new ArrayList<String>();
    TextTerms.visit(
        text,
        (term, position, start, end) -> {
          String surface = text.substring(start, end);
          if (Spelling.key(surface).equals(key)) found.add(0, surface);
          else if (term.equals(TermKind.WORD.term(key))) found.add(surface);
        });
    return found.isEmpty() ? null : found.get(0);
  }

  private List<Integer> documents(String field, String term) throws IOException {
    var documents = new ArrayList<Integer>();
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum postings = leaf.reader().postings(new Term(field, term), PostingsEnum.NONE);
      if (postings == null) continue;
      while (documents.size() < ARTICLES && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        documents.add(leaf.docBase + postings.docID());
      }
    }
    return documents;
  }
}
