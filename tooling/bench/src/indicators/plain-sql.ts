interface Period {
  from: string;
  to: string;
}

/** One aggregate as our measure is asked for it, and as somebody would write it by hand. */
interface Aggregate {
  name: string;
  query: Period & { measure: string; bucket?: "month" | "year"; by?: string };
  sql: string;
}

/**
 * Both sides count the same. The whole of what adds up is the sum of its groups; of distinct people it is counted by
 * itself, here too.
 */
export function aggregates({ from, to }: Period): readonly Aggregate[] {
  const held = `from gathering g where g.status = 'held' and g.day between '${from}' and '${to}'`;
  const named = `from gathering g join presence p on p.gathering_id = g.id
    where g.status = 'held' and p.person_id is not null and g.day between '${from}' and '${to}'`;
  return [
    {
      name: "attendances by month, ten years",
      query: { measure: "attendances", from, to, bucket: "month" },
      sql: `select substr(g.day, 1, 7), sum(g.total) ${held} group by 1`,
    },
    {
      name: "distinct people by lab and month, ten years",
      query: { measure: "uniquePeople", from, to, bucket: "month", by: "lab" },
      sql: `select null as month, null as lab, count(distinct p.person_id) ${named}
        union all select substr(g.day, 1, 7), g.owner_id, count(distinct p.person_id) ${named} group by 1, 2`,
    },
    {
      name: "gatherings by lab and kind, ten years",
      query: { measure: "gatheringsHeld", from, to, by: "lab,gatheringKind" },
      sql: `select g.owner_id, g.kind, count(*) ${held} group by 1, 2`,
    },
  ];
}
