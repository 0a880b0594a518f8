import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { StatedBody, StatedGovernance } from "@trama/directory";
import { localText } from "@trama/kernel";
import { Card, Loaded } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useLanguage } from "../../../words/speech-provider";
import { useFormat } from "../../../words/use-format";
import { bodiesQuery } from "../queries";
import { EditPart } from "../settings/edit-part";
import { useSourceText } from "../use-source-text";
import classes from "./places.module.css";

/** A body with what its documents say of it: kind, where it holds, who sits in it by role. */
function Body({ body, kinds }: { body: StatedBody; kinds: StatedGovernance["bodyKinds"] }) {
  const say = useSay();
  const source = useSourceText();
  const { language } = useLanguage();
  const kind = kinds.find(({ code }) => code === body.kind);
  const kindText = kind === undefined ? body.kind : localText(kind, language);
  const said = [
    ...(kindText === body.name ? [] : [kindText]),
    ...(body.scope === undefined ? [] : [body.scope]),
    ...(body.members === undefined ? [] : [say("admin:territory.body.members", { count: body.members })]),
  ];
  return (
    <li>
      <Text fw={600}>{body.name}</Text>
      {said.length > 0 && <Text size="sm">{said.join(" · ")}</Text>}
      {body.seats.length > 0 && (
        <ul className={classes.seats} aria-label={say("admin:territory.body.seats", { name: body.name })}>
          {body.seats.map(({ title, organisation }) => (
            <li key={`${title} ${organisation}`}>
              {organisation === undefined ? title : `${title} (${organisation})`}
            </li>
          ))}
        </ul>
      )}
      <Text size="sm" c="dimmed">
        {say("admin:territory.sourceIs", { source: source(body.src) })}
        {body.note && `. ${body.note}`}
      </Text>
    </li>
  );
}

/** The bodies of the territory, and the roles that its documents count without names. */
export function BodiesCard() {
  const say = useSay();
  const { number, list } = useFormat();
  const query = useQuery(bodiesQuery);
  return (
    <Card title={say("directory:body.many")} aside={<EditPart name="organi" />}>
      <Loaded query={query}>
        {({ bodies, bodyKinds, roles }) => (
          <>
            {bodies.length === 0 && <Text c="dimmed">{say("admin:territory.body.none")}</Text>}
            <ul className={classes.bodies}>
              {bodies.map((body) => (
                <Body key={body.code} body={body} kinds={bodyKinds} />
              ))}
            </ul>
            {roles.length > 0 && (
              <table className={classes.table} aria-label={say("directory:statedRole.many")}>
                <thead>
                  <tr>
                    <th scope="col">{say("directory:statedRole.many")}</th>
                    <th scope="col" className={classes.number}>
                      {say("admin:territory.body.people")}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {roles.map(({ title, group, count, organisations, note }) => (
                    <tr key={`${title} ${group}`}>
                      <th scope="row">
                        {title}
                        <Text size="sm" c="dimmed" component="div">
                          {[say(`directory:roleGroup.${group}`), list(organisations), note].filter(Boolean).join(" · ")}
                        </Text>
                      </th>
                      <td className={classes.number}>{number(count)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
          </>
        )}
      </Loaded>
    </Card>
  );
}
