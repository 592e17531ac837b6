package lupe.index.generation;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * Refuses generations that look wrong: incomplete must never look complete.
 *
 * <pre>{@code
 * update.commit(PublicationGate.standard().withMinArticles(0.9));
 * }</pre>
 *
 * @param minArticles articles, as a share of those in the live generation
 * @param maxBad bad records, as a share of all records read
 * @param maxEmptyMonths months that have articles in the live generation and none in the new one
 * @param minOverlap share of the golden answers that must still be found
 * @param overlap share of the golden answers that are found; empty if nobody asked
 * @param force publish nevertheless; recorded in the manifest
 */
public record PublicationGate(
    double minArticles,
    double maxBad,
    int maxEmptyMonths,
    double minOverlap,
    OptionalDouble overlap,
    boolean force) {
  private static final int MONTHS_NAMED = 12;

  /** 98 % of the articles, 1 % bad records, no month gone empty, 80 % of the golden answers. */
  public static PublicationGate standard() {
    return new PublicationGate(0.98, 0.01, 0, 0.8, OptionalDouble.empty(), false);
  }

  /** Lets everything pass and looks at nothing; for changes that a user asked for by name. */
  public static PublicationGate open() {
    return new PublicationGate(0, 1, Integer.MAX_VALUE, 0, OptionalDouble.empty(), false);
  }

  /** With the share of articles that must be there. */
  public PublicationGate withMinArticles(double share) {
    return new PublicationGate(share, maxBad, maxEmptyMonths, minOverlap, overlap, force);
  }

  /** With the share of records that may be bad. */
  public PublicationGate withMaxBad(double share) {
    return new PublicationGate(minArticles, share, maxEmptyMonths, minOverlap, overlap, force);
  }

  /** With the number of months that may have gone empty. */
  public PublicationGate withMaxEmptyMonths(int months) {
    return new PublicationGate(minArticles, maxBad, months, minOverlap, overlap, force);
  }

  /** With the share of golden answers that are found, and the share that must be. */
  public PublicationGate withOverlap(double found, double wanted) {
    return new PublicationGate(
        minArticles, maxBad, maxEmptyMonths, wanted, OptionalDouble.of(found), force);
  }

  /** With the share of golden answers that must be found, if anybody asks for them. */
  public PublicationGate withMinOverlap(double share) {
    return new PublicationGate(minArticles, maxBad, maxEmptyMonths, share, overlap, force);
  }

  /** Publishes nevertheless. */
  public PublicationGate withForce(boolean anyway) {
    return new PublicationGate(minArticles, maxBad, maxEmptyMonths, minOverlap, overlap, anyway);
  }

  /** Compares a new generation with the live one, if there is any. */
  public GateReport judge(Optional<Contents> live, Contents built) {
    List<GateFigure> figures = new ArrayList<>();
    figures.add(articles(live, built));
    figures.add(badRecords(built));
    live.ifPresent(last -> figures.add(emptyMonths(last, built)));
    overlap.ifPresent(share -> figures.add(goldenAnswers(share)));
    boolean refused = figures.stream().anyMatch(figure -> !figure.passed());
    return new GateReport(figures, force && refused);
  }

  private GateFigure articles(Optional<Contents> live, Contents built) {
    long before = live.map(Contents::articles).orElse(0L);
    long least = minArticles == 0 ? 0 : Math.max(1, (long) Math.ceil(before * minArticles - 1e-9));
    String text =
        before == 0
            ? built.articles() + " articles, at least " + least + " wanted"
            : String.format(
                Locale.ROOT,
                "%d articles, at least %d wanted (%s of %d in the live generation)",
                built.articles(),
                least,
                percent(minArticles),
                before);
    return new GateFigure("articles", built.articles(), least, built.articles() >= least, text);
  }

  private GateFigure badRecords(Contents built) {
    long records = built.articles() + built.badRecords();
    double share = records == 0 ? 0 : (double) built.badRecords() / records;
    String text =
        String.format(
            Locale.ROOT,
            "%d of %d records bad (%s), at most %s allowed",
            built.badRecords(),
            records,
            percent(share),
            percent(maxBad));
    return new GateFigure("badRecords", share, maxBad, share <= maxBad, text);
  }

  private GateFigure emptyMonths(Contents live, Contents built) {
    List<String> empty =
        live.perMonth().entrySet().stream()
            .filter(month -> month.getValue() > 0)
            .map(Map.Entry::getKey)
            .filter(month -> built.perMonth().getOrDefault(month, 0L) == 0)
            .toList();
    String names =
        empty.stream().limit(MONTHS_NAMED).collect(Collectors.joining(", "))
            + (empty.size() > MONTHS_NAMED ? ", …" : "");
    String text =
        empty.size()
            + " months gone empty"
            + (empty.isEmpty() ? "" : " (" + names + ")")
            + ", at most "
            + maxEmptyMonths
            + " allowed";
    return new GateFigure(
        "emptyMonths", empty.size(), maxEmptyMonths, empty.size() <= maxEmptyMonths, text);
  }

  private GateFigure goldenAnswers(double share) {
    String text =
        percent(share)
            + " of the golden answers found, at least "
            + percent(minOverlap)
            + " wanted";
    return new GateFigure("goldenAnswers", share, minOverlap, share >= minOverlap, text);
  }

  private static String percent(double share) {
    return new DecimalFormat("0.## %", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(share);
  }
}
