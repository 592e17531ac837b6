package lupe.alert;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import lupe.search.Hit;
import lupe.search.Order;
import lupe.search.SearchRequest;
import lupe.search.SearchResult;

/**
 * Saved searches, beside the generations of an index. Each run reports the articles that match and
 * that no run before has seen, whatever was rebuilt or rolled back meanwhile: an article is known
 * by its id. Of near-copies one is reported, and none if one that matches was known before.
 *
 * <p>A run is recorded after its reports were taken. A crash in between makes the next run report
 * the same articles again; none is ever lost. Thread-safe; one run or change at a time, a second
 * one fails.
 *
 * <pre>{@code
 * Alerts alerts = Alerts.at(folder);
 * alerts.add("geld", "Militärhaushalt", index);
 * alerts.run(List.of(), index, reports -> reports.forEach(mail::send)); // all alerts
 * }</pre>
 */
public final class Alerts {
  private final Path folder;

  private Alerts(Path folder) {
    this.folder = folder;
  }

  /** Takes reports, and makes sure that they arrive before it returns. */
  @FunctionalInterface
  public interface Sink {
    /** One report for each alert that ran, by name; an exception leaves the run unrecorded. */
    void take(List<AlertReport> reports) throws IOException;
  }

  /** The alerts of an index, the folder of which must exist. */
  public static Alerts at(Path folder) {
    return new Alerts(folder);
  }

  /** All alerts, by name. */
  public List<Alert> list() throws IOException {
    return List.copyOf(AlertFile.read(folder).values());
  }

  /**
   * Adds an alert. What is in the archive now is not new to it.
   *
   * @throws IllegalArgumentException if there is one of this name, or name or query are no good
   * @throws lupe.query.QueryException if the query cannot be understood
   * @throws lupe.index.IndexBusyException if another run or change is at work
   */
  public Alert add(String name, String query, Archive archive) throws IOException {
    var alert = new Alert(name, 0, query);
    try (AlertLock lock = AlertLock.take(folder)) {
      SortedMap<String, Alert> alerts = AlertFile.read(folder);
      if (alerts.containsKey(name))
        throw new IllegalArgumentException("there is an alert " + name + " already");
      archive.search(SearchRequest.of(alert.query()).limit(0), Set.of());
      FirstSeen seen = FirstSeen.read(folder, reported(alerts.values()));
      archive.forEachId(seen::see);
      seen.write(folder);
      alerts.put(name, alert.reportedUpTo(seen.run()));
      AlertFile.write(folder, alerts.values());
      return alert;
    }
  }

  /**
   * Removes an alert.
   *
   * @return whether there was one
   */
  public boolean remove(String name) throws IOException {
    try (AlertLock lock = AlertLock.take(folder)) {
      SortedMap<String, Alert> alerts = AlertFile.read(folder);
      if (alerts.remove(name) == null) return false;
      AlertFile.write(folder, alerts.values());
      return true;
    }
  }

  /**
   * Reports what is new since the last run of each alert, and records the run.
   *
   * @param names the alerts to run; all if empty
   * @throws NoSuchElementException if there is no alert of such a name
   * @throws lupe.index.IndexBusyException if another run or change is at work
   */
  public void run(Collection<String> names, Archive archive, Sink sink) throws IOException {
    try (AlertLock lock = AlertLock.take(folder)) {
      SortedMap<String, Alert> alerts = AlertFile.read(folder);
      List<Alert> wanted = wanted(alerts, names);
      if (wanted.isEmpty()) {
        sink.take(List.of());
        return;
      }
      FirstSeen seen = FirstSeen.read(folder, reported(alerts.values()));
      Map<String, Integer> recent = recent(wanted, archive, seen);
      seen.write(folder);
      var reports = new ArrayList<AlertReport>();
      for (Alert alert : wanted) reports.add(report(alert, recent, archive));
      sink.take(reports);
      wanted.forEach(alert -> alerts.put(alert.name(), alert.reportedUpTo(seen.run())));
      AlertFile.write(folder, alerts.values());
    }
  }

  private static List<Alert> wanted(SortedMap<String, Alert> alerts, Collection<String> names) {
    if (names.isEmpty()) return List.copyOf(alerts.values());
    var wanted = new LinkedHashMap<String, Alert>();
    for (String name : names) {
      Alert alert = alerts.get(name);
      if (alert == null) throw new NoSuchElementException("there is no alert " + name);
      wanted.put(name, alert);
    }
    return List.copyOf(wanted.values());
  }

  private static int reported(Collection<Alert> alerts) {
    return alerts.stream().mapToInt(Alert::reported).max().orElse(0);
  }

  /** Ids that are new to at least one alert, and in which run they were seen first. */
  private static Map<String, Integer> recent(List<Alert> alerts, Archive archive, FirstSeen seen)
      throws IOException {
    int known = alerts.stream().mapToInt(Alert::reported).min().orElse(0);
    var recent = new LinkedHashMap<String, Integer>();
    archive.forEachId(id -> {
      int number = seen.see(id);
      if (number > known) recent.put(id, number);
    });
    return recent;
  }

  private static AlertReport report(Alert alert, Map<String, Integer> recent, Archive archive)
      throws IOException {
    var ids = new HashSet<String>();
    recent.forEach((id, number) -> {
      if (number > alert.reported()) ids.add(id);
    });
    if (ids.isEmpty()) return new AlertReport(alert, 0, List.of(), List.of());
    SearchResult result =
        archive.search(
            SearchRequest.of(alert.query()).limit(SearchRequest.MOST_HITS).order(Order.DATE), ids);
    List<Hit> complete = complete(result);
    Set<String> repeats = repeats(alert, complete, ids, archive);
    return new AlertReport(
        alert,
        result.total(),
        complete.stream().filter(hit -> !repeats.contains(hit.article().id())).toList(),
        complete.stream().map(hit -> hit.article().id()).filter(repeats::contains).toList());
  }

  /** Which of the hits are near-copies of articles that are not new and match too. */
  private static Set<String> repeats(
      Alert alert, List<Hit> hits, Set<String> recent, Archive archive) throws IOException {
    Map<String, Set<String>> copies =
        archive.copies(hits.stream().map(hit -> hit.article().id()).toList());
    Set<String> older = new HashSet<>();
    copies.values().forEach(older::addAll);
    older.removeAll(recent);
    if (older.isEmpty()) return Set.of();
    SearchRequest request =
        SearchRequest.of(alert.query()).limit(SearchRequest.MOST_HITS).snippets(0).allCopies(true);
    Set<String> known = new HashSet<>();
    complete(archive.search(request, older)).forEach(hit -> known.add(hit.article().id()));
    Set<String> repeats = new HashSet<>();
    copies.forEach((id, ofIt) -> {
      if (!Collections.disjoint(ofIt, known)) repeats.add(id);
    });
    return repeats;
  }

  private static List<Hit> complete(SearchResult result) {
    return result.hits().stream().filter(Hit::complete).toList();
  }
}
