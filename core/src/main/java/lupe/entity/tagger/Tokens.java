package lupe.entity.tagger;

import java.util.Arrays;

/** The words and signs of a text, and where its sentences begin. */
public final class Tokens {
  /** Tables without a full stop are cut, as the tagger keeps a sentence in memory. */
  private static final int LONGEST_SENTENCE = 1000;

  private int[] starts;
  private int[] ends;
  private long[] hashes;
  private int[] sentences;
  private int count;
  private int sentenceCount;

  Tokens(int expected) {
    starts = new int[expected];
    ends = new int[expected];
    hashes = new long[expected];
    sentences = new int[8 + expected / 8];
  }

  void add(int start, int end, long hash) {
    if (count - sentenceBegin() == LONGEST_SENTENCE) endSentence();
    if (count == starts.length) {
      int capacity = count + (count >> 1) + 16;
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
      hashes = Arrays.copyOf(hashes, capacity);
    }
    starts[count] = start;
    ends[count] = end;
    hashes[count++] = hash;
  }

  void removeLast() {
    count--;
  }

  /** Ends the sentence behind the last token, if it has any. */
  void endSentence() {
    if (sentenceBegin() == count) return;
    if (sentenceCount == sentences.length) {
      sentences = Arrays.copyOf(sentences, sentenceCount * 2);
    }
    sentences[sentenceCount++] = count;
  }

  private int sentenceBegin() {
    return sentenceCount == 0 ? 0 : sentences[sentenceCount - 1];
  }

  /** How many tokens. */
  public int count() {
    return count;
  }

  /** First character of a token, in UTF-16 units. */
  public int start(int token) {
    return starts[token];
  }

  /** Character behind the last of a token. */
  public int end(int token) {
    return ends[token];
  }

  long hash(int token) {
    return hashes[token];
  }

  /** How many sentences. */
  public int sentences() {
    return sentenceCount;
  }

  /** First token of a sentence. */
  public int sentenceStart(int sentence) {
    return sentence == 0 ? 0 : sentences[sentence - 1];
  }

  /** Token behind the last of a sentence. */
  public int sentenceEnd(int sentence) {
    return sentences[sentence];
  }

  /** Tokens of the longest sentence. */
  int longestSentence() {
    int longest = 0;
    for (int i = 0; i < sentenceCount; i++) {
      longest = Math.max(longest, sentenceEnd(i) - sentenceStart(i));
    }
    return longest;
  }
}
