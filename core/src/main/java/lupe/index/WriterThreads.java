package lupe.index;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import lupe.article.Article;
import lupe.entity.EntityRecognizer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

/**
 * Threads that analyse articles and write them, while the caller reads the next ones. Articles of
 * one id go to one thread, so that the last one wins.
 */
final class WriterThreads implements AutoCloseable {
  private static final int QUEUE = 64;

  private final IndexWriter writer;
  private final List<Thread> threads = new ArrayList<>();
  private final List<BlockingQueue<Work>> queues = new ArrayList<>();
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

  /** An article to write, or the end of the work. */
  private record Work(@Nullable Article article, boolean replaces) {
    static final Work END = new Work(null, false);
  }

  WriterThreads(EntityRecognizer recognizer, IndexWriter writer, int count) {
    this.writer = writer;
    for (int i = 0; i < count; i++) {
      var queue = new ArrayBlockingQueue<Work>(QUEUE);
      queues.add(queue);
      threads.add(
          Thread.ofPlatform()
              .name("lupe-write-" + i)
              .daemon()
              .start(() -> work(queue, new ArticleDocuments(recognizer))));
    }
  }

  /**
   * Hands an article over; waits while all threads are busy.
   *
   * @throws IOException if an article handed over before could not be written
   */
  void write(Article article, boolean replaces) throws IOException {
    int queue = Math.floorMod(article.id().hashCode(), queues.size());
    put(queues.get(queue), new Work(article, replaces));
  }

  /** Waits until all is written. */
  void finish() throws IOException {
    for (BlockingQueue<Work> queue : queues) put(queue, Work.END);
    try {
      for (Thread thread : threads) thread.join();
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
    throwFailure();
  }

  /** Stops without waiting for what is queued. */
  @Override
  public void close() {
    failure.compareAndSet(null, new IOException("the update was closed before its commit"));
    for (BlockingQueue<Work> queue : queues) {
      queue.clear();
      queue.offer(Work.END);
    }
  }

  private void put(BlockingQueue<Work> queue, Work work) throws IOException {
    try {
      do {
        throwFailure();
      } while (!queue.offer(work, 100, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private void work(BlockingQueue<Work> queue, ArticleDocuments documents) {
    try {
      for (Work work = queue.take(); ; work = queue.take()) {
        Article article = work.article;
        if (article == null || failure.get() != null) return;
        var document = documents.document(article);
        if (work.replaces) writer.updateDocument(new Term(Schema.ID, article.id()), document);
        else writer.addDocument(document);
      }
    } catch (Throwable e) {
      failure.compareAndSet(null, e);
    }
  }

  private void throwFailure() throws IOException {
    switch (failure.get()) {
      case null -> {}
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case Throwable e -> throw new IOException(e);
    }
  }

  private static IOException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    IOException interrupted = new InterruptedIOException("interrupted while writing");
    interrupted.initCause(e);
    return interrupted;
  }
}
