using Microsoft.EntityFrameworkCore.Migrations;

namespace Cesagram.KnowledgeHub.SearchEntries;

/// <summary>
/// The tables of search. They are no entities: they hold nothing that could not be made again from the entries, and are read and written
/// by statements of their own. Whoever writes takes the row of <c>search_state</c> first, so that versions follow each other as commits do.
/// </summary>
internal static class SearchSchema
{
    /// <summary>
    /// Toasted from 128 bytes on, and not compressed: a match over many documents reads some 60 bytes each, the ranking of a few reads their words without unpacking.
    /// pg_trgm is a trusted extension: the owner of a database may create it.
    /// </summary>
    private const string Make =
        """
        create extension if not exists pg_trgm;
        create table knowledge_hub.search_documents (
          number integer primary key,
          id uuid not null,
          titles tsvector not null,
          document tsvector not null
        ) with (toast_tuple_target = 128);
        alter table knowledge_hub.search_documents alter column titles set storage external, alter column document set storage external;
        create index search_documents_id on knowledge_hub.search_documents (id);
        create index search_documents_titles on knowledge_hub.search_documents using gin (titles) with (fastupdate = off);
        create index search_documents_document on knowledge_hub.search_documents using gin (document) with (fastupdate = off);
        create table knowledge_hub.search_facets (
          number integer primary key,
          type text not null,
          mark text not null,
          day date,
          topics text[] not null,
          countries text[] not null,
          languages text[] not null,
          audience text[] not null,
          words text[] not null
        ) with (toast_tuple_target = 256);
        create table knowledge_hub.search_words (
          word text collate "C" primary key,
          documents integer not null
        ) with (fillfactor = 70);
        create index search_words_trigrams on knowledge_hub.search_words using gin (word gin_trgm_ops);
        create table knowledge_hub.search_state (
          single boolean primary key default true check (single),
          version bigint not null
        );
        insert into knowledge_hub.search_state (version) values (0);
        """;

    /// <summary>
    /// The planner does not know what unpacking words costs: for one that most documents have it would read all of them instead of the index (480 ms and not 20 at 100,000).
    /// So the settings of these functions forbid it; their plans are kept.
    /// </summary>
    private const string MakeFunctions =
        """
        create function knowledge_hub.search_matches(query tsquery) returns bytea language plpgsql stable set enable_seqscan = off as
          $$ begin return (select array_send(array_agg(number)) from knowledge_hub.search_documents where document @@ query); end $$;
        create function knowledge_hub.search_titles(query tsquery) returns bytea language plpgsql stable set enable_seqscan = off as
          $$ begin return (select array_send(array_agg(number)) from knowledge_hub.search_documents where titles @@ query); end $$;
        """;

    private const string Remove =
        """
        drop function knowledge_hub.search_matches;
        drop function knowledge_hub.search_titles;
        drop table knowledge_hub.search_documents;
        drop table knowledge_hub.search_facets;
        drop table knowledge_hub.search_words;
        drop table knowledge_hub.search_state;
        """;

    public static void Up(MigrationBuilder migration) => migration.Sql(Make + "\n" + MakeFunctions);

    public static void Down(MigrationBuilder migration) => migration.Sql(Remove);
}
