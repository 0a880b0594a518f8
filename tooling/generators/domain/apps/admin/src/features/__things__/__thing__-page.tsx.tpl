import { Button, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { Card, Loaded, Page } from "../../app/page";
import { useSay } from "../../words/say";
import { Edit__Thing__Dialog } from "./edit-__thing__-dialog";
import { __thing__Query } from "./queries";

/** One of them, whole. */
export function __Thing__Page() {
  const say = useSay();
  const { id } = useParams({ from: "/shell/__cose-path__/$id" });
  const query = useQuery(__thing__Query(id));
  const [editing, setEditing] = useState(false);
  const { data } = query;
  return (
    <Page
      title={data?.name ?? say("__things__:one")}
      trail={<Link to="/__cose-path__">{say("__things__:many")}</Link>}
      actions={
        data?.may.includes("revise__Thing__") && (
          <Button size="md" onClick={() => setEditing(true)}>
            {say("admin:form.edit")}
          </Button>
        )
      }
    >
      <Loaded query={query}>
        {(record) => (
          <Card title={say("__things__:note")}>
            <Text style={{ whiteSpace: "pre-line" }}>{record.note ?? say("admin:form.none")}</Text>
          </Card>
        )}
      </Loaded>
      {data && editing && <Edit__Thing__Dialog record={data} onClose={() => setEditing(false)} />}
    </Page>
  );
}
