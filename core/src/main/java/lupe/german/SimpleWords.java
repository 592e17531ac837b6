package lupe.german;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lupe.german.WordAnalysis.Part;
import lupe.german.lexicon.Kind;
import lupe.german.lexicon.Lexicon;
import lupe.german.lexicon.Reading;

/** Analyses words that are written in one piece, without hyphen, number or mark of gender. */
final class SimpleWords {
  private static final int LONGEST_ACRONYM = 5;

  private final Lexicon lexicon;
  private final Lemmatiser lemmatiser;
  private final UnknownForms unknownForms;
  private final CompoundSplitter splitter;
  private final DeepSplitter deepSplitter;

  SimpleWords(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.lemmatiser = new Lemmatiser(lexicon);
    this.unknownForms = new UnknownForms(lexicon);
    this.splitter = new CompoundSplitter(lexicon);
    this.deepSplitter = new DeepSplitter(lexicon, splitter);
  }

  /** Analyses a word without hyphens, numbers and marks. */
  WordAnalysis analyse(String word) {
    Folded folded = Folded.of(word);
    String key = folded.key();
    var written = Lemmatiser.Case.of(word);
    Reading[] readings = lexicon.readings(key);
    List<String> lemmas = lemmatiser.lemmas(key, readings, written);
    if (lemmas.isEmpty() && written != Lemmatiser.Case.CAPITALISED) {
      String lemma = unknownForms.lemma(key);
      lemmas = lemma == null ? lemmas : List.of(lemma);
    }
    boolean mayBeCompound = lemmas.isEmpty() || readings.length > 0;
    Split split = mayBeCompound ? splitter.split(key, readings, written) : null;
    List<Part> parts = split == null ? List.of() : parts(split, folded, written);
    if (lemmas.isEmpty()) {
      lemmas = split == null ? guess(folded, written) : List.of(compoundLemma(split, key));
    }
    return new WordAnalysis(word, lemmas, parts);
  }

  /**
   * The lemmas of a word before a hyphen, which may be written as before another word: Finanz-,
   * Regierungs-, Nord-.
   *
   * @param asWord its lemmas if it stood alone
   */
  List<String> modifierLemmas(String word, List<String> asWord) {
    String key = Folded.of(word).key();
    Reading[] readings = lexicon.readings(key);
    boolean isWord = Arrays.stream(readings).anyMatch(reading -> reading.kind().isWord());
    List<String> lemmas = new ArrayList<>(2);
    for (Reading reading : readings) {
      boolean form = reading.kind() == Kind.NOUN_MODIFIER && !isWord;
      if (form || reading.kind() == Kind.CLOSED_MODIFIER) {
        Lemmatiser.addNew(lemmas, reading.lemma(key));
      }
    }
    if (lemmas.isEmpty() || isWord) {
      asWord.forEach(lemma -> Lemmatiser.addNew(lemmas, lemma));
    }
    return lemmas;
  }

  /**
   * A word that neither dictionary nor rules know: letters with numbers and short words in capitals
   * stay as they are; others lose their endings, fewer if written like a noun or name. Those typed
   * in lower case may be either.
   */
  private static List<String> guess(Folded folded, Lemmatiser.Case written) {
    String word = folded.word();
    String key = folded.key();
    if (!isLetters(key) || written == Lemmatiser.Case.UPPER && word.length() <= LONGEST_ACRONYM) {
      return List.of(word);
    }
    List<String> nouns = NounGuesser.lemmas(folded);
    if (written != Lemmatiser.Case.LOWER) {
      return nouns;
    }
    List<String> lemmas = new ArrayList<>(3);
    String verb = UnknownForms.foreignVerb(key);
    lemmas.add(verb == null ? Stemmer.stem(key) : verb);
    nouns.forEach(noun -> Lemmatiser.addNew(lemmas, noun));
    return lemmas;
  }

  private static boolean isLetters(String key) {
    return key.chars().allMatch(Character::isLetter);
  }

  /** Militärhaushalt for Militär and Haushalte: the modifiers as they are, the head's lemma. */
  private static String compoundLemma(Split split, String key) {
    StringBuilder lemma = split.modifiers(key);
    String head = split.head().lemma(key.substring(split.headStart()));
    lemma.append(head.toLowerCase(Locale.GERMAN));
    if (split.head().kind().isCapitalised()) {
      lemma.setCharAt(0, Character.toUpperCase(lemma.charAt(0)));
    }
    return lemma.toString();
  }

  private List<Part> parts(Split split, Folded folded, Lemmatiser.Case written) {
    List<Part> parts = new ArrayList<>(4);
    for (DeepSplitter.Piece piece : deepSplitter.pieces(split, folded.key(), written)) {
      parts.add(new Part(folded.origin(piece.start()), folded.origin(piece.end()), piece.lemmas()));
    }
    return parts;
  }
}
