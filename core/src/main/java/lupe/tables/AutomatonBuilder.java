package lupe.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lupe.german.lexicon.Alphabet;
import lupe.german.lexicon.Automaton;

/**
 * Builds an {@link Automaton} from keys in ascending order of their codes.
 *
 * @see <a href="https://aclanthology.org/J00-1002/">Daciuk et al. 2000, algorithm 1</a>
 */
final class AutomatonBuilder {
  /** A node whose arcs lead to finished nodes. */
  private static final class Node {
    private final List<Integer> codes = new ArrayList<>(2);
    private final List<Integer> targets = new ArrayList<>(2);
    private int number = -1;
  }

  private final Map<List<Integer>, Integer> register = new HashMap<>();
  private final List<Node> path = new ArrayList<>(List.of(new Node()));
  private String last = "";
  private int[] cells = new int[1 << 16];
  private int size = 1;

  /** The order in which keys must come. */
  static int compare(String left, String right) {
    int length = Math.min(left.length(), right.length());
    for (int i = 0; i < length; i++) {
      int order = Integer.compare(Alphabet.code(left.charAt(i)), Alphabet.code(right.charAt(i)));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.length(), right.length());
  }

  /** Adds a key with its number, which may be shared. */
  void add(String key, int number) {
    if (key.isEmpty() || compare(last, key) >= 0) {
      throw new IllegalArgumentException(key + " does not follow " + last);
    }
    int common = 0;
    while (common < Math.min(last.length(), key.length())
        && last.charAt(common) == key.charAt(common)) {
      common++;
    }
    close(common);
    for (int i = common; i < key.length(); i++) {
      path.add(new Node());
    }
    path.get(key.length()).number = number;
    last = key;
  }

  /** The cells of the whole automaton. */
  int[] finish() {
    close(0);
    cells[0] = freeze(path.get(0));
    return Arrays.copyOf(cells, size);
  }

  private void close(int depth) {
    while (path.size() - 1 > depth) {
      Node node = path.remove(path.size() - 1);
      Node parent = path.get(path.size() - 1);
      parent.codes.add(Alphabet.code(last.charAt(path.size() - 1)));
      parent.targets.add(freeze(node));
    }
  }

  /** Writes a node unless its like is there, and returns an arc to it without a code. */
  private int freeze(Node node) {
    List<Integer> content = new ArrayList<>(node.codes.size() * 2 + 1);
    content.add(node.number);
    content.addAll(node.codes);
    content.addAll(node.targets);
    return register.computeIfAbsent(content, any -> write(node));
  }

  private int write(Node node) {
    int start = size;
    if (node.number >= 0) {
      append(node.number);
    }
    for (int i = 0; i < node.codes.size(); i++) {
      int end = i + 1 == node.codes.size() ? Automaton.LAST : 0;
      append(node.targets.get(i) | end | node.codes.get(i));
    }
    return start << Automaton.TARGET_SHIFT
        | (node.number >= 0 ? Automaton.FINAL : 0)
        | (node.codes.isEmpty() ? 0 : Automaton.INNER);
  }

  private void append(int cell) {
    if (size == cells.length) {
      cells = Arrays.copyOf(cells, size * 2);
    }
    cells[size++] = cell;
  }
}
