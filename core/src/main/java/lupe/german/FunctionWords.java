package lupe.german;

import java.util.HashSet;
import java.util.Set;

/**
 * Words that carry grammar rather than meaning: articles, pronouns, prepositions, conjunctions,
 * auxiliary verbs, question words. They are indexed, count in phrases, and are left out of queries
 * that have other words.
 */
public final class FunctionWords {
  private static final Set<String> WORDS = new HashSet<>();

  static {
    add(
        "der die das des dem den ein eine einer eines einem einen kein keine keiner keines keinem keinen");
    add("ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen sich man");
    add("mein meine meiner meines meinem meinen dein deine deiner deines deinem deinen");
    add("sein seine seiner seines seinem seinen ihre ihrer ihres ihrem ihren");
    add("unser unsere unserer unseres unserem unseren euer eure eurer eures eurem euren");
    add(
        "dieser diese dieses diesem diesen jener jene jenes jenem jenen jeder jede jedes jedem jeden");
    add("welcher welche welches welchem welchen solcher solche solches solchem solchen");
    add("derer deren dessen denen selbst selber derselbe dieselbe dasselbe");
    add(
        "wer wen wem wessen was wo wohin woher wann warum weshalb wieso wie wozu womit wodurch worin wofür wobei woran wovon");
    add(
        "und oder aber sondern denn doch sowie sowohl weder noch entweder als wenn weil dass daß ob obwohl während bevor nachdem damit falls indem sobald solange");
    add(
        "in im ins an am ans auf aufs aus bei beim bis durch für gegen hinter mit nach neben ohne seit über um ums unter von vom vor vorm zu zum zur zwischen gegenüber laut wegen trotz statt anstatt innerhalb außerhalb");
    add(
        "nicht auch nur so sehr schon noch mehr dann da hier dort nun jetzt immer wieder also etwa zwar sogar bereits daher darum deshalb dabei dafür dagegen daran darauf daraus darin darüber davon dazu hin her");
    add("bin bist ist sind seid war warst waren wart sei seien wäre wären gewesen");
    add("habe hast hat haben habt hatte hattest hatten hattet hätte hätten gehabt");
    add("werde wirst wird werden werdet wurde wurdest wurden wurdet würde würden worden geworden");
    add(
        "kann kannst können könnt konnte konnten könnte könnten muss muß müssen musste mussten müsste müssten");
    add(
        "soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte durften dürfte dürften mag mögen mochte möchte möchten");
    add(
        "alle alles allem allen aller andere anderer anderes anderem anderen einige einiger einiges einigem einigen manche mancher viel viele vielen vieler wenig wenige etwas nichts jemand niemand beide beiden beim");
  }

  private FunctionWords() {}

  private static void add(String words) {
    for (String word : words.split(" ")) WORDS.add(Spelling.key(word));
  }

  /** Whether the word, in any spelling, is a function word. */
  public static boolean contains(String word) {
    return WORDS.contains(Spelling.key(word));
  }
}
