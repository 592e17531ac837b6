package lupe.index.generation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import lupe.index.IndexCorruptException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;

/**
 * Deletes articles from every generation that is kept, so that no rollback brings them back. Each
 * that has any of them is replaced by a changed copy, all at one stroke; then the old files are
 * removed. Segments with deleted articles are written anew, so that their text is gone too.
 */
final class Deletion {
  private final WriteSession session;
  private final Editor editor;
  private final Set<String> ids;
  private final Set<String> unknown;
  private final Map<Long, Draft> drafts = new TreeMap<>();
  private final Map<Long, Long> deleted = new TreeMap<>();
  private final List<String> dropped = new ArrayList<>();

  Deletion(WriteSession session, Editor editor, Collection<String> ids) {
    this.session = session;
    this.editor = editor;
    this.ids = new LinkedHashSet<>(ids);
    this.unknown = new LinkedHashSet<>(ids);
  }

  DeletionReport run() throws IOException {
    Pointer before = session.requirePointer();
    try {
      List<Pointer.Other> others = new ArrayList<>();
      for (Pointer.Other other : before.others()) {
        changeOther(other.number())
            .ifPresent(number -> others.add(new Pointer.Other(number, other.withdrawn())));
      }
      long live = change(before.live());
      Pointer after = before.replacedBy(live, others);
      if (!after.equals(before)) {
        session.replacePointer(after);
      }
    } finally {
      drafts.values().forEach(this::finish);
    }
    List<String> remaining = session.removeOrphans();
    return new DeletionReport(new TreeMap<>(deleted), dropped, List.copyOf(unknown), remaining);
  }

  /** A generation that cannot be changed must not be kept: it would bring the articles back. */
  private Optional<Long> changeOther(long number) throws IOException {
    try {
      return Optional.of(change(number));
    } catch (IndexCorruptException e) {
      dropped.add(GenerationName.of(number));
      return Optional.empty();
    }
  }

  /** The number of the generation without the articles; the same if it had none of them. */
  private long change(long number) throws IOException {
    Manifest manifest = ManifestFile.read(session.index(), number);
    if (!hasAny(number)) {
      return number;
    }
    Draft draft = Draft.begin(session, OptionalLong.of(number));
    drafts.put(draft.number(), draft);
    delete(draft);
    try (DirectoryReader reader = DirectoryReader.open(draft.directory())) {
      Contents contents = editor.count(reader, manifest.contents());
      deleted.put(draft.number(), manifest.contents().articles() - contents.articles());
      draft.seal(
          manifest.header().fingerprint(),
          contents,
          Deletion::requireNoTraces,
          PublicationGate.open(),
          Optional.empty());
    }
    return draft.number();
  }

  /** Also asks for articles that were replaced or deleted but whose text is still there. */
  private boolean hasAny(long number) throws IOException {
    boolean any = false;
    try (Directory directory = ReadOnly.open(GenerationName.folder(session.index(), number));
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (String id : ids) {
        if (reader.docFreq(new Term(IndexFolder.ID_FIELD, id)) > 0) {
          unknown.remove(id);
          any = true;
        }
      }
      return any;
    } catch (IOException | RuntimeException e) {
      throw Damage.explain(session.index(), GenerationName.folder(session.index(), number), e);
    }
  }

  /**
   * Merges in this thread: Lucene does not wait here for a merge that began by itself, and a commit
   * before its end would leave the articles on the disk.
   */
  private void delete(Draft draft) throws IOException {
    IndexWriterConfig config =
        editor
            .config()
            .setMergeScheduler(new SerialMergeScheduler())
            .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0));
    try (IndexWriter writer = draft.openWriter(config)) {
      writer.deleteDocuments(
          ids.stream().map(id -> new Term(IndexFolder.ID_FIELD, id)).toArray(Term[]::new));
      writer.forceMergeDeletes(true);
      writer.commit();
    }
  }

  private static void requireNoTraces(DirectoryReader reader) throws IOException {
    if (reader.numDeletedDocs() > 0) {
      throw new IOException(reader.numDeletedDocs() + " deleted articles are still on the disk");
    }
  }

  private void finish(Draft draft) {
    if (session.mayBePublished(draft.number())) {
      draft.release();
    } else {
      draft.discard();
    }
  }
}
