package lupe.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonArticlesTest {
  @TempDir Path folder;

  private Loaded load(String content) throws IOException {
    return Loaded.from(Files.writeString(folder.resolve("a.json"), content));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{'id':1,'title':'A'},{'id':2,'title':'B'}]",
        "[\n  {\n    'id': 1,\n    'title': 'A'\n  },\n  {\n    'id': 2,\n    'title': 'B'\n  }\n]\n",
        "{'articles':[{'id':1,'title':'A'},{'id':2,'title':'B'}]}",
        "{'version':'1.1','title':'Feed','items':[{'id':1,'title':'A'},{'id':2,'title':'B'}],'x':[3]}",
        "{'status':{'ok':true,'items':[7]},'data':[{'id':1,'title':'A'}],'results':[{'id':2,'title':'B'}]}",
        "{'id':1,'title':'A'}\n{'id':2,'title':'B'}\n",
        "{\n 'id': 1,\n 'title': 'A'\n}\n{\n 'id': 2,\n 'title': 'B'\n}\n",
        "{'id':1,'title':'A'}{'id':2,'title':'B'}",
        "[{'id':1,'title':'A'}]\n[{'id':2,'title':'B'}]",
        "\ufeff[{'id':1,'title':'A','x':{'items':['}',']','\\\\']}},{'id':2,'title':'B'}]",
      })
  void allShapesOfListsAreRead(String json) throws IOException {
    Loaded loaded = load(json.replace('\'', '"'));

    assertThat(loaded.ids()).containsExactly("1", "2");
    assertThat(loaded.problems).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{'id':1,'title':'A'},\n{'id':9,'title':'kaputt},\n{'id':2,'title':'B'}]",
        "[{'id':1,'title':'A'},\n{'id':9,'title':'kaputt',\n{'id':2,'title':'B'}]",
        "[{'id':1,'title':'A'},\n{'id':9,'author':['kaputt','title':'X'},\n{'id':2,'title':'B'}]",
        "[{'id':1,'title':'A'},\n{'id':9,'title':'kaputt' 'X'},\n{'id':2,'title':'B'}]",
        "[{'id':1,'title':'A'},\nkaputt,\n{'id':2,'title':'B'}]",
        "[{'id':1,'title':'A'},\n42,\n{'id':2,'title':'B'}]",
        "[{'id':1,'title':'A'},\n{'id':9,'title':tru},\n{'id':2,'title':'B'}]",
        "{'items':[{'id':1,'title':'A'},\n{'id':9},\n{'id':2,'title':'B'}]}",
      })
  void aBadElementIsNamedAndNothingElseIsLost(String json) throws IOException {
    Loaded loaded = load(json.replace('\'', '"'));

    assertThat(loaded.ids()).containsExactly("1", "2");
    assertThat(loaded.problems).extracting(LoadProblem::line).containsExactly(2L);
  }

  @Test
  void aListThatIsCutOffIsNamed() throws IOException {
    assertThat(load("[{\"title\":\"A\"},").reasons())
        .containsExactly("cannot be read: the list is never closed; the file may be cut off");
    Loaded loaded = load("[{\"title\":\"A\"},\n{\"title\":\"B");
    assertThat(loaded.articles).hasSize(1);
    assertThat(loaded.problems).extracting(LoadProblem::line).containsExactly(2L);
  }

  @Test
  void anArticleMayHaveAMemberThatIsAList() throws IOException {
    Loaded loaded =
        load("{\"title\":\"A\",\"body\":\"Text.\",\"articles\":[{\"title\":\"verwandt\"}]}");

    assertThat(loaded.only().title()).isEqualTo("A");
  }

  @Test
  void anEmptyListIsNoProblem() throws IOException {
    assertThat(load("[]").problems).isEmpty();
  }
}
