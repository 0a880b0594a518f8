import { Button, Text } from "@mantine/core";
import type { Gathering } from "@trama/gatherings";
import { useState } from "react";
import { Card } from "../../../app/page";
import { RecordLink } from "../../../app/record-link";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import classes from "./attendance.module.css";
import { AttendanceDialog } from "./attendance-dialog";

/** Who came by name, and for which organisation. Only who may read the names sees it. */
export function AttendanceCard({ gathering }: { gathering: Gathering }) {
  const say = useSay();
  const f = useFormat();
  const [marking, mark] = useState(false);
  const { presences, may, status, day, namedAttendance } = gathering;
  const markable = may.includes("recordAttendance") && status !== "cancelled" && day <= f.today();
  const erased = (namedAttendance ?? 0) - (presences?.length ?? 0);
  if (presences === null || (!markable && namedAttendance === 0)) return null;
  return (
    <Card
      title={say("admin:gatherings.attendance.title")}
      aside={
        markable && (
          <Button variant="default" size="compact-md" onClick={() => mark(true)}>
            {say(presences.length === 0 ? "admin:gatherings.attendance.mark" : "admin:form.edit")}
          </Button>
        )
      }
    >
      {presences.length === 0 && erased === 0 ? (
        <Text c="dimmed">{say("admin:gatherings.attendance.none")}</Text>
      ) : (
        <ul className={classes.presences}>
          {presences.map(({ person, organisation, firstTime }) => (
            <li key={`${person?.id} ${organisation?.id}`}>
              {person && <RecordLink record={{ kind: "person", id: person.id }}>{person.name}</RecordLink>}
              {person && organisation && " · "}
              {organisation && (
                <RecordLink record={{ kind: "organisation", id: organisation.id }}>{organisation.name}</RecordLink>
              )}
              {firstTime && (
                <Text span size="sm" c="dimmed">
                  {" "}
                  ({say("admin:gatherings.attendance.firstTime")})
                </Text>
              )}
            </li>
          ))}
        </ul>
      )}
      {erased > 0 && <Text c="dimmed">{say("admin:gatherings.attendance.erased", { count: erased })}</Text>}
      {marking && <AttendanceDialog gathering={gathering} presences={presences} onClose={() => mark(false)} />}
    </Card>
  );
}
