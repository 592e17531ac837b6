package lupe.entity.tagger;

import java.util.Set;

/** Words whose dot does not end a sentence, Roman numbers, and endings of host names. */
final class Abbreviations {
  private static final Abbreviations INSTANCE = new Abbreviations();

  private final Set<String> words =
      Set.of(
          "Dr", "Prof", "Dipl", "Ing", "Hr", "Fr", "St", "Str", "Nr", "Abs", "Bd", "Aufl", "Mio",
          "Mrd", "Mill", "Tsd", "Std", "Sek", "ca", "bzw", "usw", "etc", "vgl", "evtl", "inkl",
          "ggf", "sog", "gest", "geb", "verh", "bspw", "zzgl", "Jh", "Jhd", "Kap", "Hrsg", "Anm",
          "Abb", "Tel", "Fa", "Co", "Inc", "Corp", "Ltd", "Gen", "Lt", "Maj", "Capt", "Sgt", "Gov",
          "Sen", "Rep", "Mr", "Mrs", "Ms", "Jr", "Sr", "Hl", "hl", "bes", "insb", "Jan", "Feb",
          "Mrz", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Okt", "Nov", "Dez", "rd", "resp",
          "zit", "max", "min", "Ausg", "Verf", "Bhf", "Hbf", "Ph", "phil", "med", "jur", "rer",
          "nat", "hc", "Mag", "Univ", "Hon", "Rev", "Geb", "stv", "ehem", "zw", "allg", "bayer",
          "westf", "Vol", "No", "vs", "exkl", "Ev", "ev", "kath");

  private final Set<String> domains =
      Set.of("de", "com", "org", "net", "at", "ch", "info", "eu", "tv", "fm", "uk", "io", "ru");

  private Abbreviations() {}

  static Abbreviations get() {
    return INSTANCE;
  }

  boolean isAbbreviation(String text, int start, int end) {
    return end - start <= 5 && words.contains(text.substring(start, end));
  }

  boolean isDomain(String text, int start, int end) {
    return end - start <= 4 && domains.contains(text.substring(start, end));
  }

  boolean isRoman(String text, int start, int end) {
    if (end - start > 5) return false;
    for (int i = start; i < end; i++) if ("IVX".indexOf(text.charAt(i)) < 0) return false;
    return true;
  }
}
