import { Button, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import type { __Thing__ } from "@trama/__things__";
import { useState } from "react";
import { useMay } from "../../api/session";
import { EmptyList } from "../../app/list/empty-list";
import { type Column, RecordTable } from "../../app/list/record-table";
import { SearchField } from "../../app/list/search-field";
import { nextSort, readSort } from "../../app/list/sorting";
import { Toolbar } from "../../app/list/toolbar";
import { Loaded, Page } from "../../app/page";
import { useSay } from "../../words/say";
import { New__Thing__Dialog } from "./new-__thing__-dialog";
import { __things__Query } from "./queries";
import { __thing__Rows } from "./__thing__-rows";
import { type __Thing__Key, type __Thing__Search, __thing__Keys } from "./__thing__-search";

function Add() {
  const say = useSay();
  const may = useMay();
  const navigate = useNavigate();
  const [adding, setAdding] = useState(false);
  if (!may("open__Thing__")) return null;
  return (
    <>
      <Button size="md" onClick={() => setAdding(true)}>
        {say("admin:__things__.new")}
      </Button>
      {adding && (
        <New__Thing__Dialog
          onSaved={({ id }) => void navigate({ to: "/__cose-path__/$id", params: { id } })}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  );
}

function List({ all }: { all: readonly __Thing__[] }) {
  const say = useSay();
  const search = useSearch({ from: "/shell/__cose-path__" });
  const navigate = useNavigate({ from: "/__cose-path__" });
  const change = (changed: Partial<__Thing__Search>) =>
    void navigate({ search: (now) => ({ ...now, ...changed }), replace: true, resetScroll: false });
  const columns: Column<__Thing__, __Thing__Key>[] = [
    {
      key: "name",
      label: say("__things__:name"),
      sorts: true,
      cell: ({ id, name }) => (
        <Link to="/__cose-path__/$id" params={{ id }}>
          {name}
        </Link>
      ),
    },
    { key: "note", label: say("__things__:note"), sorts: true, cell: ({ note }) => note },
  ];
  if (all.length === 0)
    return (
      <EmptyList text={say("admin:__things__.none")}>
        <Add />
      </EmptyList>
    );
  const rows = __thing__Rows(all, search);
  const sorting = readSort(search.ordine, __thing__Keys);
  return (
    <>
      <Toolbar action={<Add />}>
        <SearchField
          label={say("admin:__things__.search")}
          value={search.cerca}
          onChange={(cerca) => change({ cerca })}
        />
      </Toolbar>
      <Text role="status" size="sm" c="dimmed">
        {say("admin:__things__.count", { count: rows.length })}
      </Text>
      <RecordTable
        label={say("__things__:many")}
        columns={columns}
        rows={rows}
        sorting={sorting}
        onSort={(key) => change({ ordine: nextSort(sorting, key) })}
      />
    </>
  );
}

/** All of them: found and sorted, in the address. */
export function __Things__Page() {
  const say = useSay();
  const query = useQuery(__things__Query);
  return (
    <Page title={say("__things__:many")}>
      <Loaded query={query}>{(all) => <List all={all} />}</Loaded>
    </Page>
  );
}
