package lupe.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The dictionaries of an index and its lists of articles, open. A word has a dozen forms in three
 * fields, most of them rare, and opening their lists costs more than reading them: so a request
 * gives back what it opened, and the next one finds it open. Serves one request at a time.
 */
final class IndexLists {
  private static final Map<IndexReader.CacheKey, OfReader> READERS = new ConcurrentHashMap<>();

  /** Lists of one kind, segment and field that are kept, at most; some 5 KB each. */
  private static final int MOST_KEPT = 24;

  /** As many requests at a time find something open. */
  private static final int MOST_IDLE = 8;

  /** What the requests to one state of an index share. */
  private record OfReader(Deque<IndexLists> idle, Map<String, byte[]> lengths) {
    OfReader() {
      this(new ConcurrentLinkedDeque<>(), new ConcurrentHashMap<>());
    }
  }

  private final OfReader shared;
  private final boolean lent;
  private final Map<String, @Nullable OfField[]> byField = new HashMap<>();

  private IndexLists(OfReader shared, boolean lent) {
    this.shared = shared;
    this.lent = lent;
  }

  /** Lists of a reader, to be given back. */
  static IndexLists lend(DirectoryReader reader) {
    OfReader shared = shared(reader);
    IndexLists lists = shared.idle.pollFirst();
    return lists == null ? new IndexLists(shared, true) : lists;
  }

  /** Lists of a reader that is wrapped for one request, and which serve no other. */
  static IndexLists once(DirectoryReader reader) {
    return new IndexLists(shared(reader), false);
  }

  private static OfReader shared(DirectoryReader reader) {
    IndexReader.CacheHelper cache = reader.getReaderCacheHelper();
    if (cache == null) return new OfReader();
    OfReader known = READERS.get(cache.getKey());
    if (known != null) return known;
    return READERS.computeIfAbsent(
        cache.getKey(),
        key -> {
          cache.addClosedListener(READERS::remove);
          return new OfReader();
        });
  }

  /** Whether something of a reader is open or kept. */
  static boolean isKnown(DirectoryReader reader) {
    return READERS.containsKey(reader.getReaderCacheHelper().getKey());
  }

  /** Ends the use of all lists that were asked for; to be called once a request is answered. */
  void giveBack() {
    if (!lent) return;
    for (@Nullable OfField[] ofSegments : byField.values()) {
      for (OfField field : ofSegments) if (field != null) field.giveBack();
    }
    if (shared.idle.size() < MOST_IDLE) shared.idle.addFirst(this);
  }

  /**
   * The lengths of a field in the articles of a segment, as bytes that encode them; 0 where an
   * article does not have the field. Read once for all requests, as lists ask for them at every
   * article.
   */
  byte[] lengths(LeafReaderContext segment, String field) throws IOException {
    OfField here = field(segment, field);
    if (here.lengths == null) here.lengths = sharedLengths(segment, field);
    return here.lengths;
  }

  private byte[] sharedLengths(LeafReaderContext segment, String field) throws IOException {
    String key = segment.ord + field;
    byte[] known = shared.lengths.get(key);
    if (known != null) return known;
    var lengths = new byte[segment.reader().maxDoc()];
    NumericDocValues norms = segment.reader().getNormValues(field);
    if (norms != null) {
      for (int doc = norms.nextDoc(); doc < lengths.length; doc = norms.nextDoc()) {
        lengths[doc] = (byte) norms.longValue();
      }
    }
    shared.lengths.put(key, lengths);
    return lengths;
  }

  /** The dictionary of a field in a segment, which any other call moves; null if there is none. */
  @Nullable TermsEnum dictionary(LeafReaderContext segment, String field) throws IOException {
    return field(segment, field).dictionary;
  }

  /**
   * The articles of a segment that have a term.
   *
   * @param flags {@link PostingsEnum#FREQS} or {@link PostingsEnum#POSITIONS}
   * @throws NullPointerException if the segment does not have the field
   */
  PostingsEnum postings(
      LeafReaderContext segment, String field, BytesRef term, TermState state, int flags)
      throws IOException {
    return field(segment, field).postings(term, state, flags);
  }

  private OfField field(LeafReaderContext segment, String field) throws IOException {
    @Nullable OfField[] ofSegments =
        byField.computeIfAbsent(field, f -> new @Nullable OfField[segments(segment)]);
    OfField found = ofSegments[segment.ord];
    return found != null ? found : (ofSegments[segment.ord] = new OfField(segment, field));
  }

  private static int segments(LeafReaderContext segment) {
    var parent = segment.parent;
    while (parent != null && !parent.isTopLevel) parent = parent.parent;
    return parent == null ? 1 : parent.leaves().size();
  }

  /** What is open of one field in one segment. */
  private static final class OfField {
    final @Nullable TermsEnum dictionary;
    byte @Nullable [] lengths;
    private final Lists withFrequencies = new Lists();
    private final Lists withPositions = new Lists();

    OfField(LeafReaderContext segment, String field) throws IOException {
      Terms terms = segment.reader().terms(field);
      dictionary = terms == null ? null : terms.iterator();
    }

    PostingsEnum postings(BytesRef term, TermState state, int flags) throws IOException {
      TermsEnum at = Objects.requireNonNull(dictionary);
      at.seekExact(term, state);
      Lists lists = flags == PostingsEnum.POSITIONS ? withPositions : withFrequencies;
      PostingsEnum list = at.postings(lists.idle.pollFirst(), flags);
      lists.lent.add(list);
      return list;
    }

    void giveBack() {
      withFrequencies.giveBack();
      withPositions.giveBack();
    }
  }

  /** Lists of one kind. */
  private static final class Lists {
    final Deque<PostingsEnum> idle = new ArrayDeque<>();
    final List<PostingsEnum> lent = new ArrayList<>();

    void giveBack() {
      for (PostingsEnum list : lent) if (idle.size() < MOST_KEPT) idle.addFirst(list);
      lent.clear();
    }
  }
}
