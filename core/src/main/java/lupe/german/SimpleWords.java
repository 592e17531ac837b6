package lupe.german;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lupe.german.WordAnalysis.Part;
import lupe.german.lexicon.Kind;
import lupe.german.lexicon.Lexicon;
import lupe.german.lexicon.Reading;

/** Analyses words that are written in one piece, without hyphen, number or mark of gender. */
final class SimpleWords {
  private final Lexicon lexicon;
  private final Lemmatiser lemmatiser;
  private final UnknownForms unknownForms;
  private final CompoundSplitter splitter;

  SimpleWords(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.lemmatiser = new Lemmatiser(lexicon);
    this.unknownForms = new UnknownForms(lexicon);
    this.splitter = new CompoundSplitter(lexicon);
  }

  WordAnalysis analyse(String word) {
    Folded folded = Folded.of(word);
    String key = folded.key();
    var written = Lemmatiser.Case.of(word);
    List<String> lemmas = lemmatiser.lemmas(key, written);
    if (lemmas.isEmpty() && written != Lemmatiser.Case.CAPITALISED) {
      String lemma = unknownForms.lemma(key);
      lemmas = lemma == null ? lemmas : List.of(lemma);
    }
    boolean mayBeCompound = lemmas.isEmpty() || lexicon.readings(key).length > 0;
    Split split = mayBeCompound ? splitter.split(key, lexicon.readings(key), written) : null;
    List<Part> parts = split == null ? List.of() : parts(split, folded, written);
    if (lemmas.isEmpty()) {
      lemmas = split == null ? guess(key, written) : List.of(compoundLemma(split, key));
    }
    return new WordAnalysis(word, lemmas, parts);
  }

  private static List<String> guess(String key, Lemmatiser.Case written) {
    return written == Lemmatiser.Case.CAPITALISED
        ? NounGuesser.lemmas(key)
        : List.of(Stemmer.stem(key, false));
  }

  private String compoundLemma(Split split, String key) {
    StringBuilder lemma = new StringBuilder();
    for (int i = 0; i + 1 < split.size(); i++) {
      lemma.append(
          split.readings().get(i).form(key.substring(split.start(i), split.ends().get(i))));
    }
    lemma.append(split.head().lemma(key.substring(split.headStart())).toLowerCase(Locale.GERMAN));
    if (split.head().kind().isCapitalised()) {
      lemma.setCharAt(0, Character.toUpperCase(lemma.charAt(0)));
    }
    return lemma.toString();
  }

  private List<Part> parts(Split split, Folded folded, Lemmatiser.Case written) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < split.size(); i++) {
      addParts(parts, folded, split.start(i), split.ends().get(i), split.readings().get(i), written);
    }
    return parts;
  }

  /** Adds a part, taken apart in its turn if it is a compound itself. */
  private void addParts(List<Part> parts, Folded folded, int start, int end, Reading reading, Lemmatiser.Case written) {
    String form = folded.key().substring(start, end);
    String whole = reading.kind().isModifier() ? Spelling.key(reading.lemma(form)) : form;
    Split inner =
        reading.kind() == Kind.CLOSED_MODIFIER
            ? null
            : splitter.split(whole, lexicon.readings(whole), reading.kind().isModifier() ? Lemmatiser.Case.CAPITALISED : written);
    if (inner == null || inner.headStart() >= form.length()) {
      parts.add(new Part(folded.origin(start), folded.origin(end), List.of(reading.lemma(form))));
      return;
    }
    for (int i = 0; i < inner.size(); i++) {
      int partEnd = i + 1 == inner.size() ? form.length() : inner.ends().get(i);
      addParts(parts, folded, start + inner.start(i), start + partEnd, inner.readings().get(i), written);
    }
  }
}
