package lupe.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lupe.index.Schema;
import lupe.index.copies.Sketch;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Finds near-copies among documents. Nothing is stored about groups: what is a copy of what follows
 * from the sketches of the texts, so that it holds after any update or deletion. Serves one
 * request, one thread.
 */
final class NearCopies {
  private final IndexReader reader;
  private final Map<Integer, @Nullable Sketch> known = new HashMap<>();

  NearCopies(IndexReader reader) {
    this.reader = reader;
  }

  /** Those of the documents that are no near-copy of one before them, in their order. */
  List<Integer> firsts(List<Integer> docs) throws IOException {
    read(docs);
    Map<Integer, List<Sketch>> seen = new HashMap<>();
    var firsts = new ArrayList<Integer>(docs.size());
    for (int doc : docs) {
      Sketch sketch = sketch(doc);
      if (sketch == null) {
        firsts.add(doc);
        continue;
      }
      int[] keys = sketch.keys();
      if (isCopy(sketch, keys, seen)) continue;
      firsts.add(doc);
      for (int key : keys) seen.computeIfAbsent(key, k -> new ArrayList<>(1)).add(sketch);
    }
    return firsts;
  }

  private static boolean isCopy(Sketch sketch, int[] keys, Map<Integer, List<Sketch>> seen) {
    for (int key : keys) {
      for (Sketch other : seen.getOrDefault(key, List.of())) {
        if (sketch.isCopyOf(other)) return true;
      }
    }
    return false;
  }

  /**
   * All near-copies of documents in the index, ascending. A document that is a copy of several of
   * them belongs to the first; those with copies alone are keys.
   */
  Map<Integer, List<Integer>> of(List<Integer> docs) throws IOException {
    read(docs);
    Map<Integer, Sketch> sketches = new LinkedHashMap<>();
    Map<Integer, List<Integer>> wanted = new TreeMap<>();
    for (int doc : docs) {
      Sketch sketch = sketch(doc);
      if (sketch == null) continue;
      sketches.put(doc, sketch);
      for (int key : sketch.keys()) {
        wanted.computeIfAbsent(key, k -> new ArrayList<>(1)).add(doc);
      }
    }
    Map<Integer, Set<Integer>> candidates = candidates(wanted);
    for (Set<Integer> ofOne : candidates.values()) read(ofOne);
    Map<Integer, List<Integer>> copies = new LinkedHashMap<>();
    Set<Integer> taken = new HashSet<>(docs);
    for (var entry : sketches.entrySet()) {
      for (int candidate : sorted(candidates.get(entry.getKey()))) {
        if (taken.contains(candidate)) continue;
        Sketch other = sketch(candidate);
        if (other == null || !entry.getValue().isCopyOf(other)) continue;
        taken.add(candidate);
        copies.computeIfAbsent(entry.getKey(), d -> new ArrayList<>()).add(candidate);
      }
    }
    return copies;
  }

  private static List<Integer> sorted(@Nullable Set<Integer> docs) {
    return docs == null ? List.of() : docs.stream().sorted().toList();
  }

  /** For each document, those that have one of its keys. */
  private Map<Integer, Set<Integer>> candidates(Map<Integer, List<Integer>> wanted)
      throws IOException {
    Map<Integer, Set<Integer>> candidates = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(Schema.COPY_KEYS);
      if (terms == null) continue;
      TermsEnum keys = terms.iterator();
      Bits live = leaf.reader().getLiveDocs();
      int end = leaf.docBase + leaf.reader().maxDoc();
      PostingsEnum postings = null;
      for (var entry : wanted.entrySet()) {
        if (!keys.seekExact(Sketch.term(entry.getKey()))) continue;
        int only = entry.getValue().size() == 1 ? entry.getValue().get(0) : -1;
        if (keys.docFreq() == 1 && only >= leaf.docBase && only < end) continue;
        postings = keys.postings(postings, PostingsEnum.NONE);
        for (int doc = postings.nextDoc();
            doc != DocIdSetIterator.NO_MORE_DOCS;
            doc = postings.nextDoc()) {
          if (live != null && !live.get(doc)) continue;
          for (int original : entry.getValue()) {
            if (original != leaf.docBase + doc) {
              candidates.computeIfAbsent(original, d -> new HashSet<>()).add(leaf.docBase + doc);
            }
          }
        }
      }
    }
    return candidates;
  }

  /** The sketch of a document that was read, or null if its text is too short for one. */
  private @Nullable Sketch sketch(int doc) {
    return known.get(doc);
  }

  /** Reads the sketches of documents in the order in which they lie on the disk. */
  private void read(Collection<Integer> docs) throws IOException {
    List<Integer> sorted =
        docs.stream().filter(doc -> !known.containsKey(doc)).distinct().sorted().toList();
    int next = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      if (next == sorted.size() || sorted.get(next) >= end) continue;
      BinaryDocValues sketches = DocValues.getBinary(leaf.reader(), Schema.SKETCH);
      for (; next < sorted.size() && sorted.get(next) < end; next++) {
        int doc = sorted.get(next);
        boolean has = sketches.advanceExact(doc - leaf.docBase);
        known.put(doc, has ? Sketch.decode(sketches.binaryValue()) : null);
      }
    }
  }
}
