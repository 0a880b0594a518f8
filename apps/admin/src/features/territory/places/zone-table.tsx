import type { Population } from "@trama/territory";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import classes from "./places.module.css";

/** People, area and density of the whole and of its parts, as declared. */
export function ZoneTable({ population: { total, capital, others, areaKm2, density } }: { population: Population }) {
  const say = useSay();
  const { number, quantity } = useFormat();
  const shown = (value: number | undefined) => (value === undefined ? "" : number(value));
  const rows = [
    {
      label: say("admin:territory.population.total"),
      people: total === undefined ? say("admin:territory.population.notStated") : quantity(total),
      area: areaKm2?.total,
      density: density?.total,
    },
    {
      label: say("admin:territory.population.capital"),
      people: shown(capital),
      area: areaKm2?.capital,
      density: density?.capital,
    },
    {
      label: say("admin:territory.population.others"),
      people: shown(others),
      area: areaKm2?.others,
      density: density?.others,
    },
  ].filter((row) => row.people !== "" || row.area !== undefined || row.density !== undefined);
  const withArea = rows.some(({ area }) => area !== undefined);
  const withDensity = rows.some((row) => row.density !== undefined);
  return (
    <table className={classes.table} aria-label={say("admin:territory.population")}>
      <thead>
        <tr>
          <td />
          <th scope="col" className={classes.number}>
            {say("admin:territory.inhabitants")}
          </th>
          {withArea && (
            <th scope="col" className={classes.number}>
              {say("admin:territory.population.area")}
            </th>
          )}
          {withDensity && (
            <th scope="col" className={classes.number}>
              {say("admin:territory.population.density")}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.label}>
            <th scope="row">{row.label}</th>
            <td className={classes.number}>{row.people}</td>
            {withArea && <td className={classes.number}>{shown(row.area)}</td>}
            {withDensity && <td className={classes.number}>{shown(row.density)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
