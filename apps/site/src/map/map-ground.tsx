import type { FC } from "hono/jsx";
import type { MapTown, TerritoryMap } from "./map-of.js";
import { type Point, rounded } from "./point.js";

const cornersOf = (points: readonly Point[]) => points.map(({ x, y }) => `${rounded(x)},${rounded(y)}`).join(" ");

const Town: FC<{ town: MapTown }> = ({ town: { name, x, y, radius, labs, label } }) => (
  <g class={labs > 0 ? "map-town map-town-labs" : "map-town"}>
    <circle cx={rounded(x)} cy={rounded(y)} r={rounded(radius)} />
    {label ? (
      <text x={rounded(label.x)} y={rounded(label.y)}>
        {label.lines.map((line, at) => (
          <tspan key={line} x={rounded(label.x)} dy={at === 0 ? 0 : 14}>
            {line}
          </tspan>
        ))}
      </text>
    ) : (
      <title>{name}</title>
    )}
  </g>
);

/** The land and the municipalities, below the pins, with or without their names. The text around the map says the same. */
export const MapGround: FC<{ map: TerritoryMap; named: boolean }> = ({
  map: { silhouette, outlines, towns },
  named,
}) => (
  <g>
    {silhouette.length > 0 ? <polygon class="map-land" points={cornersOf(silhouette)} /> : null}
    {outlines.map((outline) => (
      <path key={outline} class="map-outline" d={outline} />
    ))}
    {towns.map((town) => (
      <Town key={town.istat} town={named ? town : { ...town, label: null }} />
    ))}
  </g>
);
