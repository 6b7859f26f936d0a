package org.quotidian.index.counts;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.quotidian.index.commit.CommitData;
import org.quotidian.index.layout.Fields;
import org.quotidian.index.layout.Parents;
import org.quotidian.index.query.ClaimQueries;
import org.quotidian.search.IndexStats;

/** Says how much an index holds. */
public final class Stats {

  private Stats() {}

  public static IndexStats of(IndexSearcher snapshot, Directory directory) throws IOException {
    SegmentInfos commit = SegmentInfos.readLatestCommit(directory);
    long bytes = 0;
    for (String file : commit.files(true)) {
      bytes += directory.fileLength(file);
    }
    Map<String, String> data = commit.getUserData();
    return new IndexStats(
        snapshot.count(Parents.QUERY),
        snapshot.count(ClaimQueries.EVERY_CLAIM),
        bytes,
        published(snapshot, false),
        published(snapshot, true),
        CommitData.schema(data),
        CommitData.createdBy(data),
        CommitData.resources(data));
  }

  private static @Nullable Instant published(IndexSearcher snapshot, boolean last)
      throws IOException {
    Sort sort = new Sort(new SortField(Fields.PUBLISHED, SortField.Type.LONG, last));
    TopDocs top = snapshot.search(new FieldExistsQuery(Fields.PUBLISHED), 1, sort);
    return top.scoreDocs.length == 0
        ? null
        : Instant.ofEpochMilli((Long) ((FieldDoc) top.scoreDocs[0]).fields[0]);
  }
}
