package lupe.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import lupe.article.EntityType;
import lupe.entity.Mention;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads mentions as bytes: each name once, then the places. A name that is written like
 * its first mention is not written again.
 */
public final class MentionCodec {
  private static final EntityType[] TYPES = EntityType.values();

  private record Name(EntityType type, String name) {}

  private MentionCodec() {}

  /**
   * The bytes of mentions.
   *
   * @param text the text that they were found in, see {@link ArticleText}
   */
  static BytesRef encode(List<Mention> mentions, String text) {
    var names = new LinkedHashMap<Name, Integer>();
    var first = new ArrayList<Mention>();
    int[] numbers = new int[mentions.size()];
    for (int i = 0; i < numbers.length; i++) {
      Mention mention = mentions.get(i);
      numbers[i] =
          names.computeIfAbsent(new Name(mention.type(), mention.name()), name -> names.size());
      if (numbers[i] == first.size()) first.add(mention);
    }
    var out = new ByteBuffersDataOutput();
    try {
      out.writeVInt(first.size());
      for (Mention mention : first) {
        boolean own = !isAsWritten(mention, text);
        out.writeByte((byte) (mention.type().ordinal() << 1 | (own ? 1 : 0)));
        if (own) out.writeString(mention.name());
      }
      out.writeVInt(numbers.length);
      int last = 0;
      for (int i = 0; i < numbers.length; i++) {
        Mention mention = mentions.get(i);
        out.writeVInt(mention.start() - last);
        out.writeVInt(mention.end() - mention.start());
        out.writeVInt(numbers[i]);
        out.writeByte((byte) Math.round(mention.confidence() * 100));
        last = mention.start();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new BytesRef(out.toArrayCopy());
  }

  private static boolean isAsWritten(Mention mention, String text) {
    int length = mention.end() - mention.start();
    return mention.name().length() == length && text.startsWith(mention.name(), mention.start());
  }

  /**
   * The mentions in these bytes.
   *
   * @param text the text that they were found in, see {@link ArticleText}
   */
  public static List<Mention> decode(BytesRef bytes, String text) {
    var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    try {
      var types = new EntityType[in.readVInt()];
      var names = new @Nullable String[types.length];
      for (int i = 0; i < names.length; i++) {
        byte head = in.readByte();
        types[i] = TYPES[head >> 1];
        if ((head & 1) != 0) names[i] = in.readString();
      }
      int count = in.readVInt();
      var mentions = new ArrayList<Mention>(count);
      int start = 0;
      for (int i = 0; i < count; i++) {
        start += in.readVInt();
        String written = text.substring(start, start + in.readVInt());
        int number = in.readVInt();
        String name = names[number] == null ? written : names[number];
        names[number] = name;
        double confidence = in.readByte() / 100.0;
        int end = start + written.length();
        mentions.add(new Mention(start, end, types[number], written, name, confidence));
      }
      return mentions;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
