package org.quotidian.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.lucene.queryparser.flexible.core.QueryNodeParseException;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParser;

/** Our grammar against Lucene's standard syntax, on what is common to both. */
class StandardSyntaxTest {

  @Property(tries = 3000)
  void operatorsBindAsInLucenesStandardSyntax(@ForAll long seed) throws QueryNodeParseException {
    String query = query(new Random(seed), 3);
    QueryNode theirs = new StandardSyntaxParser().parse(query, "text");
    assertThat(shape(NewsQuery.parse(query))).as(query).isEqualTo(shape(theirs));
  }

  private static String query(Random random, int depth) {
    StringBuilder query = new StringBuilder();
    int parts = 1 + random.nextInt(4);
    for (int i = 0; i < parts; i++) {
      if (i > 0) {
        query.append(List.of(" ", " AND ", " OR ", " && ", " || ").get(random.nextInt(5)));
      }
      query.append(List.of("", "", "", "-", "+", "NOT ").get(random.nextInt(6)));
      if (depth > 0 && random.nextInt(3) == 0) {
        query.append('(').append(query(random, depth - 1)).append(')');
      } else if (random.nextInt(5) == 0) {
        query.append("\"x y\"");
      } else {
        query.append(random.nextBoolean() ? "" : "title:").append((char) ('a' + random.nextInt(9)));
      }
    }
    return query.toString();
  }

  private static String shape(NewsQuery query) {
    if (query instanceof QueryPart.And and) {
      return joined(and.parts().stream().map(StandardSyntaxTest::shape).toList(), "&");
    } else if (query instanceof QueryPart.Or or) {
      return joined(or.parts().stream().map(StandardSyntaxTest::shape).toList(), "|");
    } else if (query instanceof QueryPart.Not not) {
      return "-" + shape(not.part());
    } else if (query instanceof QueryPart.Phrase phrase) {
      return phrase.words();
    }
    QueryPart.Word word = (QueryPart.Word) query;
    return (word.field() == TextField.TITLE ? "title:" : "text:") + word.word();
  }

  private static String shape(QueryNode node) {
    if (node instanceof FieldQueryNode field) {
      String text = field.getTextAsString();
      return text.contains(" ") ? text : field.getFieldAsString() + ":" + text;
    }
    List<String> parts = new ArrayList<>();
    for (QueryNode child : node.getChildren()) {
      parts.add(shape(child));
    }
    if (node instanceof ModifierQueryNode modifier) {
      boolean not = modifier.getModifier() == ModifierQueryNode.Modifier.MOD_NOT;
      return (not ? "-" : "") + parts.get(0);
    }
    return joined(parts, node instanceof OrQueryNode ? "|" : "&");
  }

  private static String joined(List<String> parts, String between) {
    return parts.size() == 1 ? parts.get(0) : "(" + String.join(between, parts) + ")";
  }
}
