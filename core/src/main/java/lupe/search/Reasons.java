package lupe.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells for each word of a query by which bridge it matched. */
final class Reasons {
  private final List<Target> targets;

  Reasons(List<Target> targets) {
    this.targets = targets;
  }

  /** The text of a place and what matched there. */
  record Matched(String text, List<TextMatch> matches) {
    String surface(TextMatch match) {
      return text.substring(match.start(), match.end());
    }
  }

  List<Reason> of(Map<Place, Matched> article) {
    var reasons = new ArrayList<Reason>();
    for (int i = 0; i < targets.size(); i++) {
      Reason reason = reason(i, article);
      if (reason != null) reasons.add(reason);
    }
    return reasons;
  }

  /** The reason for one of the targets, or null if it did not match. */
  @Nullable Reason reason(int target, Map<Place, Matched> article) {
    Reason best = null;
    for (var entry : new EnumMap<>(article).entrySet()) {
      Matched matched = entry.getValue();
      for (TextMatch match : matched.matches()) {
        if (match.target() != target) continue;
        if (best == null || match.bridge().compareTo(best.bridge()) < 0) {
          best =
              new Reason(
                  targets.get(target).text(),
                  match.bridge(),
                  matched.surface(match),
                  entry.getKey());
        }
      }
    }
    if (best == null) return null;
    if (targets.get(target).isSequence()) return sequence(target, best, article);
    return best.bridge() == Bridge.PART_ALONE ? parts(target, best, article) : best;
  }

  /** A phrase is shown whole. */
  private static Reason sequence(int target, Reason best, Map<Place, Matched> article) {
    Matched matched = article.get(best.place());
    if (matched == null) return best;
    List<TextMatch> mine = matched.matches().stream().filter(m -> m.target() == target).toList();
    TextMatch first = mine.get(0);
    TextMatch last = first;
    for (TextMatch next : mine) if (next.start() - last.end() <= 2) last = next;
    Bridge weakest = best.bridge();
    for (TextMatch match : mine) {
      if (match.start() <= last.start() && match.bridge().compareTo(weakest) > 0) {
        weakest = match.bridge();
      }
    }
    return new Reason(
        best.word(), weakest, matched.text().substring(first.start(), last.end()), best.place());
  }

  /** Parts of a compound: all of them, apart; or one alone. */
  private Reason parts(int target, Reason best, Map<Place, Matched> article) {
    Set<String> surfaces = new LinkedHashSet<>();
    Set<Integer> seen = new HashSet<>();
    for (Matched matched : article.values()) {
      for (TextMatch match : matched.matches()) {
        if (match.target() == target && seen.add(match.part()))
          surfaces.add(matched.surface(match));
      }
    }
    boolean all = seen.size() >= targets.get(target).parts();
    return all
        ? new Reason(best.word(), Bridge.PARTS_APART, String.join(" … ", surfaces), best.place())
        : best;
  }
}
