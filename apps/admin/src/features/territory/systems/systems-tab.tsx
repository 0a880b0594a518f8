import { useQuery } from "@tanstack/react-query";
import { Loaded } from "../../../app/page";
import { labSystemsQuery } from "../queries";
import { SystemCard } from "./system-card";

/** How the labs of each area live. */
export function SystemsTab() {
  const query = useQuery(labSystemsQuery);
  return (
    <Loaded query={query}>
      {({ systems }) => systems.map((system) => <SystemCard key={system.code} system={system} />)}
    </Loaded>
  );
}
