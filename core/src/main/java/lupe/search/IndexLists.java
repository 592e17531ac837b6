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
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
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
  private static final Map<IndexReader.CacheKey, Deque<IndexLists>> IDLE =
      new ConcurrentHashMap<>();

  /** Lists of one segment and field that are kept, at most; some 5 KB each. */
  private static final int MOST_KEPT = 64;

  private final @Nullable Deque<IndexLists> home;
  private final Map<String, @Nullable OfField[]> byField = new HashMap<>();

  private IndexLists(@Nullable Deque<IndexLists> home) {
    this.home = home;
  }

  /** Lists that are closed with the request. */
  static IndexLists once() {
    return new IndexLists(null);
  }

  /** Lists of a reader, to be given back. */
  static IndexLists of(IndexReader reader) {
    IndexReader.CacheHelper cache = reader.getReaderCacheHelper();
    if (cache == null) return once();
    Deque<IndexLists> idle = IDLE.computeIfAbsent(cache.getKey(), key -> {
      cache.addClosedListener(IDLE::remove);
      return new ConcurrentLinkedDeque<>();
    });
    IndexLists lists = idle.pollFirst();
    return lists == null ? new IndexLists(idle) : lists;
  }

  /** Ends the use of all lists that were asked for; to be called once a request is answered. */
  void giveBack() {
    if (home == null) return;
    for (@Nullable OfField[] ofSegments : byField.values()) {
      for (OfField field : ofSegments) if (field != null) field.giveBack();
    }
    home.addFirst(this);
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
