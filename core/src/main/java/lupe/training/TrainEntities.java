package lupe.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Trains the model that ships with Lupe.
 *
 * <pre>TrainEntities GOLD OWN MODEL</pre>
 *
 * where GOLD and OWN hold the marked texts, of others ({@code wikinews.jsonl}, {@code
 * smartdata_names.jsonl}, {@code germeval_dev.bio}, {@code germeval_wikipedia.bio}) and our own
 * ({@code *.txt}), and MODEL is the file to write. The same texts give the same model, byte for
 * byte.
 */
public final class TrainEntities {
  private TrainEntities() {}

  /** Trains and writes. */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) throw new IllegalArgumentException("usage: TrainEntities GOLD OWN MODEL");
    List<GoldDocument> documents =
        GoldTexts.all(GoldTexts.read(Path.of(args[0]), Path.of(args[1])));
    System.Logger log = System.getLogger(TrainEntities.class.getName());
    byte[] model =
        new Training()
            .train(
                documents,
                Trainer.Settings.DEFAULT,
                (epoch, loss) -> log.log(System.Logger.Level.INFO, "pass {0}: {1}", epoch, loss));
    Files.write(Path.of(args[2]), model);
  }
}
