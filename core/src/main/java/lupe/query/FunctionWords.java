package lupe.query;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Set;

/**
 * Words that carry grammar rather than meaning: beside them, a small "oder" or "nicht" belongs to a
 * sentence and is no keyword. The closed classes of German grammar, and the pairs with "oder" that
 * are idioms (mehr oder weniger, früher oder später).
 */
final class FunctionWords {
  private static final String TABLE =
      """
      der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines
      ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen sich man
      mein meine dein deine sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres unser unsere
      dieser diese dieses diesen diesem jener jene jenes solche welche welcher welches welchen welchem
      wer wen wem wessen was wann wo wohin woher warum wieso weshalb wie wieviel womit wofür wodurch
      in im an am auf aus bei beim bis durch für gegen hinter mit nach neben ohne seit trotz über um unter
      von vom vor wegen während zu zum zur zwischen
      und oder aber denn sondern doch sowie entweder weder noch als dass daß ob weil wenn falls obwohl damit
      bin bist ist sind seid war waren warst sei seien wäre wären gewesen
      habe hast hat haben hatte hatten hätte hätten werde wirst wird werden wurde wurden würde würden worden
      kann kannst können konnte konnten könnte könnten muss muß müssen musste mussten soll sollen sollte
      sollten will wollen wollte wollten darf dürfen durfte durften mag mögen möchte möchten
      nicht nichts nie niemals nur auch schon noch sehr so ja nein hier dort da dann jetzt nun immer wieder
      mehr weniger viel wenig früher später gar überhaupt bloß etwa
      the a an of to for on at by with from is are was were be been has have had do does did will would can
      could should must not no or and but if who what when where why how which that this these those it he
      she they we you i his her its their our your than then so too very more less
      """;

  private static final Set<String> WORDS =
      ImmutableSet.copyOf(Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().split(TABLE));

  private FunctionWords() {}

  static boolean contains(String word) {
    return WORDS.contains(word.toLowerCase(Locale.ROOT));
  }
}
